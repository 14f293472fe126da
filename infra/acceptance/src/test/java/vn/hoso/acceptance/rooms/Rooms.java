package vn.hoso.acceptance.rooms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** What each room of the house may not touch. Each rule here has a breach in {@code breaches} that must fail it. */
final class Rooms {

    static final ArchRule INGEST_KNOWS_NO_OTHER_STAGE = noClasses()
            .that()
            .resideInAPackage("vn.hoso.ingest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.hoso.ocr..", "vn.hoso.indexer..")
            .because("paper flows one way and stages know each other only through messages");

    static final ArchRule OCR_WORKER_KNOWS_NO_OTHER_STAGE = noClasses()
            .that()
            .resideInAPackage("vn.hoso.ocr..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.hoso.ingest..", "vn.hoso.indexer..")
            .because("paper flows one way and stages know each other only through messages");

    static final ArchRule INDEXER_KNOWS_NO_OTHER_STAGE = noClasses()
            .that()
            .resideInAPackage("vn.hoso.indexer..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.hoso.ingest..", "vn.hoso.ocr..")
            .because("paper flows one way and stages know each other only through messages");

    static final ArchRule CONTRACTS_ARE_PLAIN_DATA = noClasses()
            .that()
            .resideInAPackage("vn.hoso.contracts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "org.apache.kafka..", "io.minio..", "vn.hoso.plumbing..", "java.sql..")
            .because("a contract outlives every framework");

    static final ArchRule PLUMBING_KNOWS_NO_DOMAIN = noClasses()
            .that()
            .resideInAPackage("vn.hoso.plumbing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.hoso.contracts..", "vn.hoso.ingest..", "vn.hoso.ocr..", "vn.hoso.indexer..")
            .because("plumbing carries anything and knows nothing");

    static final ArchRule MINIO_STAYS_IN_PLUMBING = noClasses()
            .that()
            .resideInAnyPackage("vn.hoso.ingest..", "vn.hoso.ocr..", "vn.hoso.indexer..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.minio..")
            .because("what Hoso asks of object storage is written down once");

    static final ArchRule TESSERACT_STAYS_IN_RECOGNITION = noClasses()
            .that()
            .resideInAPackage("vn.hoso..")
            .and()
            .resideOutsideOfPackage("vn.hoso.ocr.recognition..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.sourceforge.tess4j..", "net.sourceforge.lept4j..")
            .because("native code can take a process down, so one room holds it");

    static final ArchRule BATCH_STAYS_IN_DIGITIZATION = noClasses()
            .that()
            .resideInAPackage("vn.hoso..")
            .and()
            .resideOutsideOfPackage("vn.hoso.ocr.digitization..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.batch..")
            .because("steps call plain use cases that know no batch");

    static final ArchRule INDEXER_READS_NO_PDF = noClasses()
            .that()
            .resideInAPackage("vn.hoso.indexer..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.pdfbox",
                    "org.apache.pdfbox.pdfparser..",
                    "org.apache.pdfbox.rendering..",
                    "org.apache.pdfbox.text..")
            .because("the paper was read before it came here; it only sets sheets and reports of its own");

    static final ArchRule NO_ROOM_FOR_EVERYTHING = noClasses()
            .that()
            .resideInAPackage("vn.hoso..")
            .should()
            .resideInAnyPackage(
                    "..util..",
                    "..utils..",
                    "..common..",
                    "..helper..",
                    "..impl..",
                    "..service..",
                    "..model..",
                    "..misc..")
            .because("a package is named for what it does for a user");

    static final ArchRule NO_NAME_FOR_EVERYTHING = noClasses()
            .that()
            .resideInAPackage("vn.hoso..")
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils)")
            .because("a class is named for what it does");

    private Rooms() {}
}

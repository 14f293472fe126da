package vn.hoso.acceptance.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoomsTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.hoso");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(Rooms.INGEST_KNOWS_NO_OTHER_STAGE, vn.hoso.ingest.breaches.ReachesOcr.class),
                Arguments.of(Rooms.OCR_WORKER_KNOWS_NO_OTHER_STAGE, vn.hoso.ocr.breaches.ReachesIngest.class),
                Arguments.of(Rooms.INDEXER_KNOWS_NO_OTHER_STAGE, vn.hoso.indexer.breaches.ReachesIngest.class),
                Arguments.of(Rooms.CONTRACTS_ARE_PLAIN_DATA, vn.hoso.contracts.breaches.ReachesPlumbing.class),
                Arguments.of(Rooms.PLUMBING_KNOWS_NO_DOMAIN, vn.hoso.plumbing.breaches.ReachesContracts.class),
                Arguments.of(Rooms.MINIO_STAYS_IN_PLUMBING, vn.hoso.indexer.breaches.ReachesMinio.class),
                Arguments.of(Rooms.TESSERACT_STAYS_IN_RECOGNITION, vn.hoso.ocr.breaches.ReachesTesseract.class),
                Arguments.of(Rooms.BATCH_STAYS_IN_DIGITIZATION, vn.hoso.ocr.breaches.ReachesBatch.class),
                Arguments.of(Rooms.INDEXER_READS_NO_PDF, vn.hoso.indexer.breaches.ReachesPdfBox.class),
                Arguments.of(Rooms.NO_ROOM_FOR_EVERYTHING, vn.hoso.ingest.breaches.util.Anything.class),
                Arguments.of(Rooms.NO_NAME_FOR_EVERYTHING, vn.hoso.ingest.breaches.PaperManager.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_the_rule_and_its_breach_breaks_it(ArchRule rule, Class<?> breach) {
        assertThat(HOUSE).hasSizeGreaterThan(100);
        rule.check(HOUSE);
        JavaClasses broken = new ClassFileImporter().importClasses(breach);
        assertThatThrownBy(() -> rule.check(broken)).isInstanceOf(AssertionError.class);
    }
}

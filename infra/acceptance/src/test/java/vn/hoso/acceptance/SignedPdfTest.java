package vn.hoso.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.hoso.samples.SignedPaper;

/** A PDF that carries a digital signature is never rewritten; what is derived from it lies beside it. */
class SignedPdfTest {

    private static final String SIGNER = "Nguyễn Thị Hòa";
    private static final String CODE = "H15.50.05-260309-0007";

    private final Door door = Door.open();

    @TempDir
    Path folder;

    @Test
    void a_signed_pdf_stays_the_record_copy_and_its_document_says_who_signed_it() throws Exception {
        door.post("/api/registry", "text/csv", """
                code,agency,procedure,channel,receivedOn,status,finishedOn,paperResult,resultIssued,resultVerified,components
                %s,H15.50.05,1.001193,COUNTER,2026-03-09,4,,true,false,false,TK/true/MISSING
                """.formatted(CODE));
        Path paper = Papers.decision(77).build().writePdf(folder.resolve("quyết định.pdf"));
        Instant signedAt = Instant.parse("2026-03-09T02:30:00Z");
        Path signed = SignedPaper.sign(paper, folder.resolve("đã ký.pdf"), SIGNER, "", signedAt);

        JsonNode told = door.drop("H15.50.05", CODE, true, signed).get(0);
        assertThat(told.get("state").asString()).isEqualTo("digitized");
        String scan = told.get("scan").asString();

        Path exported = folder.resolve("exported");
        assertThat(TestEdition.hoso("export", scan, exported.toString()).exitCode())
                .isZero();
        assertThat(exported.resolve("original.pdf")).hasSameBinaryContentAs(signed);
        try (PDDocument derived =
                Loader.loadPDF(exported.resolve("document-1.pdf").toFile())) {
            assertThat(derived.getSignatureDictionaries())
                    .as("the searchable copy does not pass itself off as signed")
                    .isEmpty();
        }

        JsonNode signatures = door.get("/api/scans/" + scan).get("signatures");
        assertThat(signatures).hasSize(1);
        assertThat(signatures.get(0).get("signer").asString()).isEqualTo(SIGNER);
        assertThat(Instant.parse(signatures.get(0).get("signedAt").asString())).isEqualTo(signedAt);
        assertThat(door.html("/dossiers/" + CODE + "?lang=en"))
                .contains("This PDF carries a digital signature.", "Signed by " + SIGNER);
    }
}

package vn.hoso.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** One scan, from the drop to the rate. */
class DropToRateTest {

    private static final String CODE = "H43.10-260302-0001";
    private static final String OTHER_CODE = "H43.10-260302-0002";

    private final Door door = Door.open();

    @TempDir
    Path folder;

    @Test
    void a_scan_becomes_a_document_of_its_dossier_and_moves_the_rate() throws Exception {
        door.post("/api/registry", "text/csv", """
                code,agency,procedure,channel,receivedOn,status,finishedOn,paperResult,resultIssued,resultVerified,components
                %s,H43.10,1.001193,COUNTER,2026-03-02,4,,true,false,false,TK/true/MISSING
                %s,H43.10,1.001193,COUNTER,2026-03-02,4,,true,false,false,TK/true/MISSING
                """.formatted(CODE, OTHER_CODE));
        assertThat(rate().get("numerator").asInt()).isZero();

        Path scan = Papers.decision(1).build().writePdf(folder.resolve("quyết định.pdf"));
        JsonNode told = door.drop("H43.10", CODE, true, scan).get(0);

        assertThat(told.get("state").asString()).isEqualTo("digitized");
        assertThat(told.get("documents")).hasSize(1);
        assertThat(door.get("/api/dossiers/" + CODE).get("documents")).hasSize(1);
        JsonNode rate = rate();
        assertThat(rate.get("numerator").asInt()).isEqualTo(1);
        assertThat(rate.get("denominator").asInt()).isEqualTo(2);

        Path exported = folder.resolve("exported");
        assertThat(TestEdition.hoso("export", told.get("scan").asString(), exported.toString())
                        .exitCode())
                .isZero();
        assertThat(exported.resolve("original.pdf")).hasSameBinaryContentAs(scan);
        String text = Files.readString(exported.resolve("document-1.txt"));
        assertThat(text).contains("QUYẾT ĐỊNH").contains("đơn đề nghị của người dân");
        assertThat(MadePdfs.words(MadePdfs.pdftotext(exported.resolve("document-1.pdf"))))
                .isEqualTo(MadePdfs.words(text));
        assertThat(Files.readString(exported.resolve("document-1.fields.json"))).contains("QĐ-UBND", "2026-03-03");
        assertThat(door.drop("H43.10", CODE, true, scan).get(0).get("state").asString())
                .as("the same bytes for the same dossier are told to be known")
                .isEqualTo("known");
        assertThat(door.reconciles()).isTrue();
    }

    private JsonNode rate() {
        for (JsonNode line :
                door.get("/api/rates?from=2026-03&to=2026-03&agency=H43.10").findParents("definition")) {
            if (line.get("definition").asString().equals("CONV.v1")) {
                return line;
            }
        }
        throw new AssertionError("No CONV.v1 among the rates");
    }
}

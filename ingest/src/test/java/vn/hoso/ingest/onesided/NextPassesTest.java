package vn.hoso.ingest.onesided;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextPassesTest {

    private static final Instant NINE = Instant.parse("2026-11-28T02:00:00Z");

    /** Each pass as its side, the number of its stack and the second in which it was scanned. */
    @ParameterizedTest
    @CsvSource({
        "F1@0 B1@20 F2@40 B2@60, F1+B1 F2+B2",
        "B2@60 B1@20 F2@40 F1@0, F1+B1 F2+B2",
        "F1@0 F2@40 B2@60, F1 F2+B2",
        "B1@20 F2@40 B2@60, B1 F2+B2",
        "F1@0 B1@20 B2@60, F1+B1",
        "B1@0.4 F1@0.7, B1+F1",
        "B1@0 F1@20, B1",
        // Sent on at once, in no order: not one is put together with another.
        "F1@0 F2@0.4 B1@0.8 B2@1.2, F1 F2 B1",
        "F1@0 F2@5 B1@5.5 B2@9, F1 F2 B1",
        "F1@0 B1@1.2 F2@2.4 B2@3.6, F1 B1 F2"
    })
    void passes_are_put_together_in_the_order_of_scanning_or_not_at_all(String passes, String outcome) {
        List<WaitingPass> waiting = new ArrayList<>();
        for (String pass : passes.split(" ", -1)) {
            waiting.add(pass(pass));
        }
        waiting.sort(Comparator.comparing(WaitingPass::scannedAt));
        var settled = new ArrayList<String>();
        for (var next = NextPasses.inOrder(waiting); !next.passes().isEmpty(); next = NextPasses.inOrder(waiting)) {
            List<String> names = next.passes().stream().map(WaitingPass::key).toList();
            settled.add(String.join(next.stack() ? "+" : " ", names));
            waiting.removeAll(List.copyOf(next.passes()));
        }
        assertThat(String.join(" ", settled)).isEqualTo(outcome);
    }

    private static WaitingPass pass(String text) {
        String[] parts = text.split("@", -1);
        var scannedAt = NINE.plusMillis((long) (Double.parseDouble(parts[1]) * 1000));
        Side side = parts[0].startsWith("F") ? Side.ODD : Side.EVEN;
        return new WaitingPass(parts[0], "tag", side, "scan", 2, parts[0], scannedAt, NINE);
    }
}

package vn.hoso.indexer.rates;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A difference as the REST interface gives it.
 *
 * @param before the first figure
 * @param beforePercent in per cent, null when nothing was counted
 * @param items what changed
 * @param after the second figure
 * @param afterPercent in per cent, null when nothing was counted
 */
record DifferenceView(
        Rate before,
        @Nullable BigDecimal beforePercent,
        List<ItemView> items,
        Rate after,
        @Nullable BigDecimal afterPercent) {

    /**
     * An item.
     *
     * @param was where the dossiers stood: OUT, COUNTED, MET, MET_ALONE
     * @param is where they stand
     * @param why what moved them: DEFINITION, REGISTERED, EXEMPTED, DOUBTED, VERIFIED, FILED, CORRECTED
     * @param dossiers how many
     * @param points by how much the printed figure moves, in percentage points
     */
    record ItemView(
            Standing was,
            Standing is,
            Difference.Why why,
            long dossiers,
            @Nullable BigDecimal points) {}

    static DifferenceView of(Difference difference) {
        return new DifferenceView(
                difference.before(),
                difference.before().percent().orElse(null),
                difference.items().stream()
                        .map(item -> new ItemView(
                                item.move().was(),
                                item.move().is(),
                                item.move().why(),
                                item.move().dossiers(),
                                item.points().orElse(null)))
                        .toList(),
                difference.after(),
                difference.after().percent().orElse(null));
    }
}

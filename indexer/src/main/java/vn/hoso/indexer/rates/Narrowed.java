package vn.hoso.indexer.rates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoso.indexer.dossier.Channel;

/**
 * Only some of the dossiers behind a figure, for whoever looks for them; what is null or blank leaves nothing out.
 *
 * @param unit agency code; the units below it are included
 * @param procedure beginning of the procedure code
 * @param channel how they came in
 * @param code part of the dossier code, in any case
 */
record Narrowed(
        @Nullable String unit,
        @Nullable String procedure,
        @Nullable Channel channel,
        @Nullable String code) {

    /** All of them. */
    static final Narrowed NOT = new Narrowed(null, null, null, null);

    /** Takes blank for nothing, for an empty box of a form sends it. */
    Narrowed {
        unit = said(unit);
        procedure = said(procedure);
        code = said(code);
    }

    /** SQL that goes on from other conditions; puts its values in. */
    String andSql(Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (unit != null) {
            conditions.add("(agency = :unit OR starts_with(agency, :unit || '.'))");
            values.put("unit", unit);
        }
        if (procedure != null) {
            conditions.add("starts_with(procedure, :procedure)");
            values.put("procedure", procedure);
        }
        if (channel != null) {
            conditions.add("channel = :channel");
            values.put("channel", channel.name());
        }
        if (code != null) {
            conditions.add("strpos(code, :code) > 0");
            values.put("code", code.toUpperCase(Locale.ROOT));
        }
        return conditions.isEmpty() ? "" : " AND " + String.join(" AND ", conditions);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

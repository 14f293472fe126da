package vn.hoso.indexer.rates;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Draws dossiers at random from those that meet a definition, agencies as they were. */
@Repository
public class DrawDossiers {

    private final JdbcClient jdbc;
    private final Attribution attribution;

    DrawDossiers(JdbcClient jdbc, Attribution attribution) {
        this.jdbc = jdbc;
        this.attribution = attribution;
    }

    /**
     * What was drawn.
     *
     * @param met how many met the definition
     * @param codes the dossiers drawn, in the order of the draw
     */
    public record Drawn(long met, List<String> codes) {}

    /**
     * Draws. The order is that of the SHA-256 of seed and code, so that whoever knows the seed can draw the same again.
     *
     * @param size most dossiers to draw
     * @param without dossiers that are not drawn
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Drawn draw(
            RateDefinition definition,
            Subject subject,
            Period period,
            String seed,
            int size,
            Collection<String> without) {
        Scope scope = attribution.of(subject, AgencyView.WERE);
        Map<String, Object> values = new HashMap<>();
        String met = " FROM dossier WHERE " + ScanDossiers.touched(List.of(definition)) + " AND " + scope.sql(values)
                + " AND " + definition.numerator().sql();
        values.put("from", period.from());
        values.put("to", period.to());
        long all = jdbc.sql("SELECT count(*)" + met)
                .params(values)
                .query(Long.class)
                .single();
        List<String> codes = jdbc.sql("SELECT code" + met + " AND code <> ALL (:without)"
                        + " ORDER BY sha256(convert_to(:seed || code, 'UTF8')), code LIMIT :size")
                .params(values)
                .param("without", without.toArray(String[]::new))
                .param("seed", seed)
                .param("size", size)
                .query(String.class)
                .list();
        return new Drawn(all, codes);
    }
}

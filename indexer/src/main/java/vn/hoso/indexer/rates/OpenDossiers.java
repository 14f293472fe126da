package vn.hoso.indexer.rates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.dossier.Component;
import vn.hoso.indexer.dossier.ComponentOrigin;
import vn.hoso.indexer.dossier.ComponentState;
import vn.hoso.indexer.dossier.FiledPaper;
import vn.hoso.indexer.dossier.FiledPapers;

/** Opens counted dossiers to what they hold: required papers, and the papers filed, each down to its original. */
@Repository
class OpenDossiers {

    private final JdbcClient jdbc;
    private final FiledPapers papers;

    OpenDossiers(JdbcClient jdbc, FiledPapers papers) {
        this.jdbc = jdbc;
        this.papers = papers;
    }

    List<CountedDossier> open(List<CountedDossier> dossiers) {
        if (dossiers.isEmpty()) {
            return dossiers;
        }
        List<String> codes = dossiers.stream().map(CountedDossier::code).toList();
        Map<String, List<Component>> components = components(codes);
        Map<String, List<FiledPaper>> filed =
                papers.of(codes).stream().collect(Collectors.groupingBy(FiledPaper::dossier));
        return dossiers.stream()
                .map(dossier -> dossier.holding(
                        components.getOrDefault(dossier.code(), List.of()),
                        filed.getOrDefault(dossier.code(), List.of())))
                .toList();
    }

    private record Required(String dossier, Component component) {}

    private Map<String, List<Component>> components(List<String> codes) {
        return jdbc
                .sql("""
                        SELECT dossier, component, duty, CASE WHEN converted_here THEN 'CONVERTED' ELSE state END AS state, origin
                        FROM dossier_component
                        WHERE dossier = ANY (:codes) ORDER BY dossier, position
                        """)
                .param("codes", codes.toArray(String[]::new))
                .query((row, index) -> required(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Required::dossier, Collectors.mapping(Required::component, Collectors.toList())));
    }

    private static Required required(ResultSet row) throws SQLException {
        return new Required(
                row.getString("dossier"),
                new Component(
                        row.getString("component"),
                        row.getBoolean("duty"),
                        ComponentState.valueOf(row.getString("state")),
                        ComponentOrigin.valueOf(row.getString("origin"))));
    }
}

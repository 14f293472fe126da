package vn.hoso.indexer.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.dossier.FiledPaper;
import vn.hoso.indexer.dossier.FiledPapers;

/** The papers of dossiers, with the officers who answer for them. */
@Repository
class VerifiedPapers implements FiledPapers {

    private final JdbcClient jdbc;

    VerifiedPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<FiledPaper> of(Collection<String> dossiers) {
        return jdbc.sql("""
                        SELECT filed.dossier, printed.component, document.type, scan, number, document.first_page,
                          document.last_page, verification.signed_off_by, verification.signed_off_at, verification.reason
                        FROM (SELECT DISTINCT dossier, scan, number FROM filed_document WHERE dossier = ANY (:dossiers))
                            AS filed
                          JOIN document USING (scan, number)
                          LEFT JOIN verification USING (scan, number)
                          LEFT JOIN printed_sheet AS printed ON printed.mark = document.sheet
                        ORDER BY filed.dossier, document.digitized_at, scan, number
                        """)
                .param("dossiers", dossiers.toArray(String[]::new))
                .query(VerifiedPapers::paper)
                .list();
    }

    private static FiledPaper paper(ResultSet row, int index) throws SQLException {
        OffsetDateTime at = row.getObject("signed_off_at", OffsetDateTime.class);
        return new FiledPaper(
                row.getString("dossier"),
                row.getString("component"),
                row.getString("type"),
                row.getString("scan"),
                row.getInt("number"),
                row.getInt("first_page"),
                row.getInt("last_page"),
                row.getString("signed_off_by"),
                at == null ? null : at.toInstant(),
                row.getString("reason"));
    }
}

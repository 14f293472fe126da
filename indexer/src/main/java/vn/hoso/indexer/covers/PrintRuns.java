package vn.hoso.indexer.covers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.contracts.SheetMark;

/** What was printed: so that a sheet lost from a stack can be told by its serial. */
@Repository
public class PrintRuns {

    private final JdbcClient jdbc;
    private final Clock clock;

    PrintRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a run and gives it back; printing it again keeps nothing anew. */
    @Transactional
    PrintRun keep(List<PrintRun.Entry> dossiers, boolean separators) {
        for (int attempt = 0; ; attempt++) {
            PrintRun run = PrintRun.of(dossiers, separators, attempt);
            List<PrintedSheet> known = sheets(run.name());
            if (known.isEmpty()) {
                run.sheets().forEach(this::keep);
                return run;
            }
            if (known.equals(run.sheets())) {
                return run;
            }
        }
    }

    private void keep(PrintedSheet sheet) {
        jdbc.sql("""
                        INSERT INTO printed_sheet (run, serial, mark, component, printed_at)
                        VALUES (:run, :serial, :mark, :component, :now) ON CONFLICT DO NOTHING
                        """)
                .param("run", sheet.mark().run())
                .param("serial", sheet.mark().serial())
                .param("mark", sheet.mark().text())
                .param("component", sheet.component())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A sheet by its run and serial, or empty when no such sheet was printed here. */
    public Optional<PrintedSheet> find(String run, int serial) {
        return jdbc.sql("SELECT mark, component FROM printed_sheet WHERE run = :run AND serial = :serial")
                .param("run", run)
                .param("serial", serial)
                .query(PrintRuns::row)
                .optional();
    }

    private List<PrintedSheet> sheets(String run) {
        return jdbc.sql("SELECT mark, component FROM printed_sheet WHERE run = :run ORDER BY serial")
                .param("run", run)
                .query(PrintRuns::row)
                .list();
    }

    private static PrintedSheet row(ResultSet row, int index) throws SQLException {
        return new PrintedSheet(SheetMark.of(row.getString("mark")).orElseThrow(), row.getString("component"));
    }
}

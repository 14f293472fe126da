package vn.hoso.indexer.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Iterator;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes dossiers into the register, many at a time: streamed into staging tables by COPY, then merged by code in one
 * statement each. Safe to repeat; the last line of a code wins, but one that has no due day takes none away.
 */
@Component
public class RegisterDossiers {

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterDossiers(DataSource dataSource, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a registration did.
     *
     * @param inserted dossiers that were new
     * @param updated dossiers that were known and had changed
     */
    public record Registered(long inserted, long updated) {}

    /** Registers all, or, when the iterator throws, none. */
    @Transactional
    public Registered register(Iterator<Dossier> dossiers) {
        stage(dossiers);
        RegisterLock.own(jdbc);
        keepReuse();
        Registered registered = merge();
        boolean components = mergeComponents();
        if (registered.inserted() + registered.updated() > 0 || components) {
            events.publishEvent(new DossiersRegistered((int) (registered.inserted() + registered.updated())));
            events.publishEvent(new DossierFactsChanged());
        }
        return registered;
    }

    private void stage(Iterator<Dossier> dossiers) {
        jdbc.sql("""
                        CREATE TEMP TABLE staged_dossier (line bigint, code text, agency text, procedure text, channel text,
                          received_on date, status smallint, finished_on date, due_on date, paper_result boolean,
                          result_issued boolean, result_verified boolean, component_attached boolean,
                          duty_converted boolean, result_synced boolean, population_data boolean, reused boolean,
                          from_store boolean, not_counted text) ON COMMIT DROP
                        """).update();
        jdbc.sql("""
                        CREATE TEMP TABLE staged_component (line bigint, dossier text, component text, position int,
                          duty boolean, state text, origin text) ON COMMIT DROP
                        """).update();
        copy(dossiers);
        jdbc.sql("ANALYZE staged_dossier").update();
        jdbc.sql("ANALYZE staged_component").update();
        jdbc.sql("""
                        DELETE FROM staged_dossier staged WHERE EXISTS (SELECT FROM staged_dossier later
                          WHERE later.code = staged.code AND later.line > staged.line)
                        """).update();
        jdbc.sql("""
                        DELETE FROM staged_component staged WHERE NOT EXISTS (SELECT FROM staged_dossier kept
                          WHERE kept.line = staged.line)
                        """).update();
    }

    /** One connection carries one COPY at a time, so components are gathered while dossiers flow, in blocks. */
    private void copy(Iterator<Dossier> dossiers) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            PGConnection postgres = connection.unwrap(PGConnection.class);
            long line = 0;
            while (dossiers.hasNext()) {
                var components = new CopyText();
                var rows = new CopyText();
                for (int block = 0; block < 5_000 && dossiers.hasNext(); block++) {
                    Dossier dossier = dossiers.next();
                    line++;
                    append(rows, line, dossier);
                    append(components, line, dossier.code(), dossier);
                }
                send(postgres, "COPY staged_dossier FROM STDIN", rows);
                send(postgres, "COPY staged_component FROM STDIN", components);
            }
        } catch (SQLException | IOException e) {
            throw new DataAccessResourceFailureException("The dossiers could not be sent to PostgreSQL", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static void append(CopyText rows, long line, Dossier dossier) {
        rows.row(
                line,
                dossier.code(),
                dossier.agency(),
                dossier.procedure(),
                dossier.channel(),
                dossier.receivedOn(),
                dossier.status(),
                dossier.finishedOn(),
                dossier.dueOn(),
                dossier.paperResult(),
                dossier.resultIssued(),
                dossier.resultVerified(),
                dossier.attached(),
                dossier.dutyConverted(),
                dossier.resultSynced(),
                dossier.populationData(),
                dossier.reused(),
                dossier.fromStore(),
                dossier.notCounted());
    }

    private static void append(CopyText rows, long line, String code, Dossier dossier) {
        int position = 0;
        for (vn.hoso.indexer.dossier.Component component : dossier.components()) {
            rows.row(line, code, component.code(), ++position, component.duty(), component.state(), component.origin());
        }
    }

    private static void send(PGConnection postgres, String copy, CopyText rows) throws SQLException, IOException {
        try (var stream = new PGCopyOutputStream(postgres, copy)) {
            stream.write(rows.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The register may not know of a paper that is used again here; by now nobody can say so of one more. */
    private void keepReuse() {
        jdbc.sql("""
                        UPDATE staged_dossier SET reused = true
                        WHERE NOT reused AND code IN (SELECT dossier FROM reused_paper) AND reused_here(code)
                        """).update();
    }

    private Registered merge() {
        return jdbc.sql("""
                        WITH saved AS (
                          INSERT INTO dossier AS known (code, agency, procedure, channel, received_on, status, finished_on,
                            due_on, paper_result, result_issued, result_verified, component_attached, duty_converted,
                            result_synced, population_data, reused, from_store, not_counted, registered_at, updated_at)
                          SELECT code, agency, procedure, channel, received_on, status, finished_on, due_on, paper_result,
                            result_issued, result_verified, component_attached, duty_converted, result_synced,
                            population_data, reused, from_store, not_counted, :now, :now
                          FROM staged_dossier
                          ON CONFLICT (code) DO UPDATE SET agency = excluded.agency, procedure = excluded.procedure,
                            channel = excluded.channel, received_on = excluded.received_on, status = excluded.status,
                            finished_on = excluded.finished_on, due_on = coalesce(excluded.due_on, known.due_on),
                            paper_result = excluded.paper_result,
                            result_issued = excluded.result_issued, result_verified = excluded.result_verified,
                            component_attached = excluded.component_attached,
                            duty_converted = excluded.duty_converted, result_synced = excluded.result_synced,
                            population_data = excluded.population_data, reused = excluded.reused,
                            from_store = excluded.from_store, not_counted = excluded.not_counted,
                            updated_at = excluded.updated_at
                          WHERE (known.agency, known.procedure, known.channel, known.received_on, known.status,
                              known.finished_on, known.due_on, known.paper_result, known.result_issued, known.result_verified,
                              known.component_attached, known.duty_converted, known.result_synced,
                              known.population_data, known.reused, known.from_store, known.not_counted)
                            IS DISTINCT FROM (excluded.agency, excluded.procedure, excluded.channel,
                              excluded.received_on, excluded.status, excluded.finished_on,
                              coalesce(excluded.due_on, known.due_on), excluded.paper_result,
                              excluded.result_issued, excluded.result_verified, excluded.component_attached,
                              excluded.duty_converted, excluded.result_synced, excluded.population_data,
                              excluded.reused, excluded.from_store, excluded.not_counted)
                          RETURNING (xmax = 0) AS fresh)
                        SELECT count(*) FILTER (WHERE fresh) AS inserted, count(*) FILTER (WHERE NOT fresh) AS updated
                        FROM saved
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Registered.class)
                .single();
    }

    private boolean mergeComponents() {
        int gone = jdbc.sql("""
                        DELETE FROM dossier_component known USING staged_dossier staged
                        WHERE known.dossier = staged.code AND NOT EXISTS (SELECT FROM staged_component kept
                          WHERE kept.dossier = known.dossier AND kept.component = known.component)
                        """).update();
        int saved = jdbc.sql("""
                        INSERT INTO dossier_component AS known (dossier, component, position, duty, state, origin)
                        SELECT dossier, component, position, duty, state, origin FROM staged_component
                        ON CONFLICT (dossier, component) DO UPDATE SET position = excluded.position,
                          duty = excluded.duty, state = excluded.state, origin = excluded.origin
                        WHERE (known.position, known.duty, known.state, known.origin)
                          IS DISTINCT FROM (excluded.position, excluded.duty, excluded.state, excluded.origin)
                        """).update();
        // What was converted here may not be all that is required any more.
        int whole = jdbc.sql("""
                        UPDATE dossier SET converted_here = NOT converted_here
                        WHERE code IN (SELECT code FROM staged_dossier JOIN dossier_component ON dossier = code
                            WHERE dossier_component.converted_here
                            UNION SELECT code FROM staged_dossier JOIN dossier USING (code) WHERE dossier.converted_here)
                          AND converted_here <> coalesce(whole_here(code), false)
                        """).update();
        return gone + saved + whole > 0;
    }
}

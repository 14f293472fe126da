package vn.hoso.indexer.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The dossiers known to the register. */
@Repository
public class Dossiers {

    private static final String LINE = """
            SELECT code, agency, procedure, channel, received_on, status, paper_result, result_issued,
                   (component_attached OR documents > 0) AS electronic, (duty_converted OR converted_here) AS whole,
                   documents
            FROM dossier
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Dossiers(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The dossier with a code, components included. */
    public Optional<Dossier> find(String code) {
        List<Component> components = components(code);
        return jdbc.sql("SELECT * FROM dossier WHERE code = :code")
                .param("code", code)
                .query((row, index) -> dossier(row, components))
                .optional();
    }

    private static Dossier dossier(ResultSet row, List<Component> components) throws SQLException {
        return new Dossier(
                row.getString("code"),
                row.getString("agency"),
                row.getString("procedure"),
                Channel.valueOf(row.getString("channel")),
                row.getObject("received_on", LocalDate.class),
                row.getInt("status"),
                row.getObject("finished_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("paper_result"),
                row.getBoolean("result_issued"),
                row.getBoolean("result_verified"),
                row.getBoolean("result_synced"),
                row.getBoolean("population_data"),
                row.getString("not_counted") == null ? null : NotCounted.valueOf(row.getString("not_counted")),
                components);
    }

    /** The line of a dossier, with what was filed here. */
    public Optional<DossierLine> line(String code) {
        return jdbc.sql(LINE + " WHERE code = :code")
                .param("code", code)
                .query(DossierLine.class)
                .optional();
    }

    /** A page of the dossiers that pass a filter, latest reception first. */
    public Listing<DossierLine> list(DossierFilter filter, int page, int size) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        long total = jdbc.sql("SELECT count(*) FROM dossier" + where)
                .params(values)
                .query(Long.class)
                .single();
        List<DossierLine> rows = jdbc.sql(
                        LINE + where + " ORDER BY received_on DESC NULLS LAST, code LIMIT :size OFFSET :skip")
                .params(values)
                .param("size", size)
                .param("skip", Listing.offset(page, size))
                .query(DossierLine.class)
                .list();
        return new Listing<>(rows, Math.max(1, page), size, total);
    }

    /** The day on which a dossier was received last; empty when none has a day. */
    public Optional<LocalDate> lastReceived() {
        return jdbc.sql(
                        "SELECT received_on FROM dossier WHERE received_on IS NOT NULL ORDER BY received_on DESC LIMIT 1")
                .query(LocalDate.class)
                .optional();
    }

    /**
     * Whether the register has a code, exactly as written. Holds off the register until the transaction ends, so that a
     * document is never sent to the tray while its code is being registered.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean knows(String code) {
        RegisterLock.share(jdbc);
        return jdbc.sql("SELECT count(*) FROM dossier WHERE code = :code")
                        .param("code", code)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Lets no dossier change until the transaction ends, and gives the instant, by the clock of the database, as of which
     * everything that was ever changed is known.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Instant holdStill() {
        RegisterLock.own(jdbc);
        return jdbc.sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Makes the caller the only one who changes what a dossier holds, until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String code) {
        jdbc.sql("SELECT code FROM dossier WHERE code = :code FOR NO KEY UPDATE")
                .param("code", code)
                .query(String.class)
                .optional();
    }

    /** Says how many documents a dossier holds now; call {@link #lock} before counting them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holds(String code, int documents) {
        int changed = jdbc.sql(
                        "UPDATE dossier SET documents = :documents WHERE code = :code AND documents <> :documents")
                .param("documents", documents)
                .param("code", code)
                .update();
        if (changed > 0) {
            events.publishEvent(new DossierFactsChanged());
        }
    }

    private List<Component> components(String code) {
        return jdbc.sql("""
                        SELECT component AS code, duty, CASE WHEN converted_here THEN 'CONVERTED' ELSE state END AS state, origin
                        FROM dossier_component
                        WHERE dossier = :code ORDER BY position
                        """).param("code", code).query(Component.class).list();
    }

    private static String where(DossierFilter filter, Map<String, Object> values) {
        List<String> clauses = new ArrayList<>();
        if (filter.query() != null && !filter.query().isBlank()) {
            clauses.add("upper(code) LIKE :query");
            values.put("query", "%" + literal(filter.query().strip().toUpperCase(Locale.ROOT)) + "%");
        }
        if (filter.agency() != null && !filter.agency().isBlank()) {
            clauses.add("(agency = :agency OR agency LIKE :below)");
            values.put("agency", filter.agency().strip());
            values.put("below", literal(filter.agency().strip()) + ".%");
        }
        if (filter.procedure() != null && !filter.procedure().isBlank()) {
            clauses.add("procedure LIKE :procedure");
            values.put("procedure", literal(filter.procedure().strip()) + "%");
        }
        if (filter.channel() != null) {
            clauses.add("channel = :channel");
            values.put("channel", filter.channel().name());
        }
        if (filter.electronic() != null) {
            clauses.add("(component_attached OR documents > 0) = :electronic");
            values.put("electronic", filter.electronic());
        }
        if (filter.withDocuments() != null) {
            clauses.add("(documents > 0) = :withDocuments");
            values.put("withDocuments", filter.withDocuments());
        }
        if (filter.from() != null) {
            clauses.add("received_on >= :from");
            values.put("from", filter.from());
        }
        if (filter.to() != null) {
            clauses.add("received_on <= :to");
            values.put("to", filter.to());
        }
        return clauses.isEmpty() ? "" : " WHERE " + String.join(" AND ", clauses);
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}

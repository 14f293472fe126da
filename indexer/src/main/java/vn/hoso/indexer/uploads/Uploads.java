package vn.hoso.indexer.uploads;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.access.Person;

/** The files on their way; each belongs to the person who brings it and is nobody else's. */
@Repository
class Uploads {

    private final JdbcClient jdbc;
    private final Clock clock;

    Uploads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Upload upload, String agency) {
        jdbc.sql("""
                        INSERT INTO upload (id, agency, key, gathering, file_name, bytes, part_bytes, started_by, started_at)
                        VALUES (:id, :agency, :key, :gathering, :fileName, :bytes, :partBytes, :by, :now)
                        """)
                .param("id", upload.id())
                .param("agency", agency)
                .param("key", upload.key())
                .param("gathering", upload.gathering())
                .param("fileName", upload.fileName())
                .param("bytes", upload.bytes())
                .param("partBytes", upload.partBytes())
                .param("by", person())
                .param("now", now())
                .update();
    }

    /** One's own upload, or empty. */
    Optional<Upload> find(UUID id) {
        return jdbc.sql("""
                        SELECT id, key, gathering, file_name, bytes, part_bytes, completed_at IS NOT NULL AS complete
                        FROM upload WHERE id = :id AND started_by = :by
                        """)
                .param("id", id)
                .param("by", person())
                .query(Upload.class)
                .optional();
    }

    void completed(UUID id) {
        jdbc.sql("UPDATE upload SET completed_at = coalesce(completed_at, :now) WHERE id = :id")
                .param("id", id)
                .param("now", now())
                .update();
    }

    private static String person() {
        return Person.asking().name();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

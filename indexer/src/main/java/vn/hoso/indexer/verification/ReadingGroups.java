package vn.hoso.indexer.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.indexer.access.Person;
import vn.hoso.indexer.search.FoldedText;
import vn.hoso.plumbing.topics.JsonMessages;

/**
 * Doubtful readings that many papers share, grouped when they are asked for. Values that are a paper's own, its number,
 * its days and the code of its dossier, are in no group.
 */
@Repository
class ReadingGroups {

    /** Papers on a page: about as many pictures as can be compared at a glance or two. */
    static final int PAPERS = 40;

    private static final int GROUPS = 100;

    /** How far back sure readings are looked for, in documents: names change, and the question stays quick. */
    private static final int LATEST = 10_000;

    private static final String FIELDS = " CROSS JOIN LATERAL jsonb_array_elements(document.fields) AS field ";

    private static final String DOUBTFUL = FIELDS + "WHERE " + VerificationQueue.WAITING + """
              AND document.doubtful_fields @> jsonb_build_array(field -> 'name') AND field ->> 'value' IS NOT NULL
            """;

    private static final String PAPER = """
            SELECT document.scan, document.number, coalesce(work.version, 0) AS version, document.type, field,
              place.file_name, place.dossier,
              CASE WHEN work.held_until > :now AND work.officer <> :me THEN work.officer_name END AS holder
            """ + VerificationQueue.OPEN;

    private final JdbcClient jdbc;
    private final JsonMessages json;
    private final Clock clock;

    ReadingGroups(JdbcClient jdbc, JsonMessages json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    private record Read(String field, String text, long papers) {

        String key() {
            return FoldedText.folded(text);
        }
    }

    /** The groups of two papers or more, the largest first, 100 at most. */
    List<ReadingGroup> largest() {
        Map<String, List<Read>> groups = jdbc
                .sql("""
                        SELECT field ->> 'name' AS field, field ->> 'value' AS text, count(*) AS papers
                        FROM document LEFT JOIN verification AS work USING (scan, number)
                        """ + DOUBTFUL + " AND field ->> 'name' <> 'dossierCode' GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2")
                .query(Read.class)
                .list()
                .stream()
                .filter(read -> read.key().chars().anyMatch(Character::isLetter))
                .collect(Collectors.groupingBy(read -> read.field() + " " + read.key()));
        return groups.values().stream()
                .map(ReadingGroups::group)
                .filter(group -> group.papers() > 1)
                .sorted(Comparator.comparingLong(ReadingGroup::papers)
                        .reversed()
                        .thenComparing(ReadingGroup::field)
                        .thenComparing(ReadingGroup::key))
                .limit(GROUPS)
                .toList();
    }

    /** The group of a field and a key, of one paper or more; empty when none waits with it. */
    Optional<ReadingGroup> find(String field, String key) {
        List<Read> reads = jdbc
                .sql("""
                        SELECT field ->> 'name' AS field, field ->> 'value' AS text, count(*) AS papers
                        FROM document LEFT JOIN verification AS work USING (scan, number)
                        """ + DOUBTFUL + " AND field ->> 'name' = :field GROUP BY 1, 2 ORDER BY 3 DESC, 2")
                .param("field", field)
                .query(Read.class)
                .list()
                .stream()
                .filter(read -> read.key().equals(key))
                .toList();
        return reads.isEmpty() ? Optional.empty() : Optional.of(group(reads));
    }

    private static ReadingGroup group(List<Read> reads) {
        return new ReadingGroup(
                reads.get(0).field(),
                reads.get(0).key(),
                reads.stream().map(Read::text).toList(),
                reads.stream().mapToLong(Read::papers).sum());
    }

    /** The papers of a group, in the order in which they came; the first {@value #PAPERS}. */
    List<GroupedPaper> papers(ReadingGroup group) {
        return jdbc.sql(PAPER + DOUBTFUL + """
                          AND field ->> 'name' = :field AND field ->> 'value' = ANY (:readings)
                        ORDER BY document.first_digitized_at, document.scan, document.number LIMIT :size
                        """)
                .param("field", group.field())
                .param("readings", group.readings().toArray(String[]::new))
                .param("size", PAPERS)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("me", Person.asking().name())
                .query(this::paper)
                .list();
    }

    /** A paper as it is now, in a group or not any more; empty when it is not there or has no such field. */
    Optional<GroupedPaper> paper(ChosenPaper chosen, String field) {
        return jdbc.sql(PAPER + FIELDS
                        + "WHERE document.scan = :scan AND document.number = :number AND field ->> 'name' = :field")
                .param("scan", chosen.scan())
                .param("number", chosen.number())
                .param("field", field)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("me", Person.asking().name())
                .query(this::paper)
                .optional();
    }

    /** How the field of a group's key is spelt on the latest documents where it is sure, the most frequent first. */
    List<Spelling> sure(ReadingGroup group) {
        return jdbc
                .sql("""
                        SELECT field ->> 'name' AS field, field ->> 'value' AS text, count(*) AS papers
                        FROM (SELECT fields, doubtful_fields FROM document ORDER BY first_digitized_at DESC LIMIT :latest)
                            AS document
                        """ + FIELDS + """
                        WHERE field ->> 'name' = :field AND field ->> 'value' IS NOT NULL
                          AND NOT document.doubtful_fields @> jsonb_build_array(field -> 'name')
                        GROUP BY 1, 2 ORDER BY 3 DESC, 2
                        """)
                .param("field", group.field())
                .param("latest", LATEST)
                .query(Read.class)
                .list()
                .stream()
                .filter(read -> read.key().equals(group.key()))
                .map(read -> new Spelling(read.text(), Spelling.Source.SURE, read.papers()))
                .toList();
    }

    private GroupedPaper paper(ResultSet row, int index) throws SQLException {
        return new GroupedPaper(
                row.getString("scan"),
                row.getInt("number"),
                row.getInt("version"),
                row.getString("type"),
                row.getString("file_name"),
                row.getString("dossier"),
                json.read(row.getString("field"), FieldReading.class),
                row.getString("holder"));
    }
}

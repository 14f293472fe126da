package vn.hoso.indexer.secondlook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.access.Reach;
import vn.hoso.indexer.rates.Period;
import vn.hoso.indexer.rates.SecondLook;
import vn.hoso.indexer.rates.SecondLooks;

/** The samples that were drawn. None is ever taken back: who does not like one can only draw a further one. */
@Repository
class Samples implements SecondLooks {

    private static final String SAMPLES = """
            SELECT sample.*, drawn.* FROM second_look AS sample CROSS JOIN LATERAL
              (SELECT count(*) AS dossiers, count(rightly) AS judged, count(*) FILTER (WHERE rightly) AS rightly
               FROM second_look_dossier WHERE look = sample.id) AS drawn
            """;

    private final JdbcClient jdbc;

    Samples(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Figure, SecondLook> of(Period period) {
        List<Sample> samples = Reach.whole(() -> jdbc.sql(SAMPLES + " WHERE from_day = :from AND to_day = :to")
                .param("from", period.from())
                .param("to", period.to())
                .query(Sample.class)
                .list());
        Map<Figure, SecondLook> looks = new HashMap<>();
        samples.forEach(sample -> looks.merge(
                new Figure(sample.definition(), sample.subject()),
                sample.finished()
                        ? new SecondLook(sample.judged(), sample.rightly(), 0)
                        : new SecondLook(0, 0, (long) sample.dossiers() - sample.judged()),
                (one, other) -> new SecondLook(
                        one.judged() + other.judged(), one.right() + other.right(), one.waiting() + other.waiting())));
        return looks;
    }

    /** Those of one figure, the latest first. */
    List<Sample> of(String definition, String subject, Period period) {
        return jdbc.sql(SAMPLES + """
                        WHERE definition = :definition AND subject = :subject AND from_day = :from AND to_day = :to
                        ORDER BY id DESC
                        """)
                .param("definition", definition)
                .param("subject", subject)
                .param("from", period.from())
                .param("to", period.to())
                .query(Sample.class)
                .list();
    }

    Optional<Sample> find(long id) {
        return jdbc.sql(SAMPLES + " WHERE id = :id")
                .param("id", id)
                .query(Sample.class)
                .optional();
    }

    /** The dossiers of one, in the order of the draw. */
    List<Drawn> drawn(long sample) {
        return jdbc.sql("SELECT * FROM second_look_dossier WHERE look = :sample ORDER BY place")
                .param("sample", sample)
                .query(Drawn.class)
                .list();
    }
}

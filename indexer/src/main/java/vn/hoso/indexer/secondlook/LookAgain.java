package vn.hoso.indexer.secondlook;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.access.Person;
import vn.hoso.indexer.access.Reach;
import vn.hoso.indexer.dossier.FiledPaper;
import vn.hoso.indexer.dossier.FiledPapers;
import vn.hoso.indexer.rates.DrawDossiers;
import vn.hoso.indexer.rates.Period;
import vn.hoso.indexer.rates.RateDefinition;
import vn.hoso.indexer.rates.Subject;
import vn.hoso.indexer.sampling.Seed;
import vn.hoso.indexer.site.NotDone;

/**
 * Draws dossiers for a second look, and takes what was found. The seed is the program's own, a sample is finished before
 * the next is drawn, and no dossier is drawn twice: nobody can draw until the draw is to their liking.
 *
 * <p>All methods ask for somebody signed in.
 */
@Component
class LookAgain {

    /** More is no sample, and fewer say next to nothing. */
    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final Samples samples;
    private final DrawDossiers dossiers;
    private final FiledPapers papers;
    private final Clock clock;

    LookAgain(JdbcClient jdbc, Samples samples, DrawDossiers dossiers, FiledPapers papers, Clock clock) {
        this.jdbc = jdbc;
        this.samples = samples;
        this.dossiers = dossiers;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * Draws dossiers from those that meet a definition.
     *
     * @param size how many, 1 to 1000; when fewer are left, all of them
     * @throws NotDone when somebody does not see all dossiers of the subject, one is not finished, or none is left
     */
    @Transactional
    public Sample draw(RateDefinition definition, Subject subject, Period period, int size) {
        if (size < 1 || size > MOST) {
            throw new NotDone("secondlook.not.size", MOST);
        }
        if (!seesAll(subject)) {
            throw new NotDone("secondlook.not.reach", subject.id());
        }
        jdbc.sql("LOCK TABLE second_look IN SHARE ROW EXCLUSIVE MODE").update();
        List<Sample> before = samples.of(definition.id(), subject.id(), period);
        if (!before.stream().allMatch(Sample::finished)) {
            throw new NotDone("secondlook.not.open");
        }
        List<String> drawnBefore = before.stream()
                .flatMap(sample -> samples.drawn(sample.id()).stream())
                .map(Drawn::dossier)
                .toList();
        String seed = Seed.next();
        DrawDossiers.Drawn drawn = dossiers.draw(definition, subject, period, seed, size, drawnBefore);
        if (drawn.codes().isEmpty()) {
            throw new NotDone("secondlook.not.left");
        }
        return keep(definition, subject, period, seed, drawn);
    }

    private static boolean seesAll(Subject subject) {
        Reach reach = Reach.current();
        return subject instanceof Subject.OfGroup ? reach.isWhole() : reach.covers(subject.id());
    }

    private Sample keep(
            RateDefinition definition, Subject subject, Period period, String seed, DrawDossiers.Drawn drawn) {
        long id = jdbc.sql("""
                        INSERT INTO second_look (definition, subject, from_day, to_day, seed, met, drawn_by, drawn_at)
                        VALUES (:definition, :subject, :from, :to, :seed, :met, :by, :now) RETURNING id
                        """)
                .param("definition", definition.id())
                .param("subject", subject.id())
                .param("from", period.from())
                .param("to", period.to())
                .param("seed", seed)
                .param("met", drawn.met())
                .param("by", me())
                .param("now", now())
                .query(Long.class)
                .single();
        jdbc.sql("""
                        INSERT INTO second_look_dossier (look, place, dossier)
                        SELECT :look, place, code FROM unnest(:codes) WITH ORDINALITY AS drawn (code, place)
                        """)
                .param("look", id)
                .param("codes", drawn.codes().toArray(String[]::new))
                .update();
        return samples.find(id).orElseThrow();
    }

    /**
     * Judges a dossier that was drawn. A judgement is not taken back.
     *
     * @param rightly whether it is rightly counted
     * @param reason why not, or what was looked at
     * @throws NotDone when no reason is given, it was judged or was not drawn, or whoever judges answers for a paper of it
     */
    @Transactional
    public void judge(long sample, String dossier, boolean rightly, String reason) {
        if (reason.isBlank()) {
            throw new NotDone("secondlook.not.reason");
        }
        String me = me();
        if (papers.of(List.of(dossier)).stream().map(FiledPaper::signedOffBy).anyMatch(me::equals)) {
            throw new NotDone("secondlook.not.self", dossier);
        }
        int judged = jdbc.sql("""
                        UPDATE second_look_dossier SET rightly = :rightly, reason = :reason, judged_by = :by, judged_at = :now
                        WHERE look = :look AND dossier = :dossier AND rightly IS NULL
                        """)
                .param("rightly", rightly)
                .param("reason", reason.strip())
                .param("by", me)
                .param("now", now())
                .param("look", sample)
                .param("dossier", dossier)
                .update();
        if (judged == 0) {
            throw new NotDone("secondlook.not.drawn", dossier);
        }
    }

    private static String me() {
        return Person.asking().fullName();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

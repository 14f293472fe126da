package vn.hoso.indexer.trust;

import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.access.Person;
import vn.hoso.indexer.sampling.Seed;
import vn.hoso.indexer.site.Formats;
import vn.hoso.indexer.site.NotDone;

/**
 * Draws values that passed without a look, and plants known errors among them. The seed is the program's own, lots of a
 * field follow one another, and what was drawn is judged to its end before more is drawn.
 *
 * <p>All methods ask for somebody signed in who sees every document.
 */
@Component
class DrawLot {

    /** More is no sample. */
    private static final int MOST = 5_000;

    private final JdbcClient jdbc;
    private final Lots lots;
    private final TrustSettings settings;
    private final Clock clock;

    DrawLot(JdbcClient jdbc, Lots lots, TrustSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.lots = lots;
        this.settings = settings;
        this.clock = clock;
    }

    /** A value that passed. */
    private record Passed(String scan, int number, String value, double confidence, String stands) {}

    /**
     * Makes a lot of the documents of some days and draws from it.
     *
     * @param days when they were digitized; all of them are over
     * @param size how many values to draw, 1 to 5000; when fewer passed, all of them
     * @return number of the lot
     * @throws NotDone when the days are not over, lie before the end of the lot before, that one is not finished, or
     *     nothing passed
     */
    @Transactional
    public long draw(Field field, Days days, int size) {
        checkSize(size);
        if (!days.to().isBefore(LocalDate.now(clock.withZone(Formats.ZONE)))) {
            throw new NotDone("trust.not.over");
        }
        jdbc.sql("LOCK TABLE lot IN SHARE ROW EXCLUSIVE MODE").update();
        lots.latest(field).ifPresent(before -> {
            if (!before.finished()) {
                throw new NotDone("trust.not.finished");
            }
            if (!before.toDay().isBefore(days.from())) {
                throw new NotDone("trust.not.after", before.id());
            }
        });
        long passed = jdbc.sql("""
                        SELECT count(*) FROM passed WHERE type = :type AND field = :field AND day BETWEEN :from AND :to
                          AND jsonb_typeof(stands) = 'object'
                        """)
                .param("type", field.type())
                .param("field", field.name())
                .param("from", days.from())
                .param("to", days.to())
                .query(Long.class)
                .single();
        if (passed == 0) {
            throw new NotDone("trust.not.passed");
        }
        long id = jdbc.sql("""
                        INSERT INTO lot (type, field, from_day, to_day, passed, seed, accepted, drawn_by, drawn_at)
                        VALUES (:type, :field, :from, :to, :passed, :seed, :accepted, :by, :now) RETURNING id
                        """)
                .param("type", field.type())
                .param("field", field.name())
                .param("from", days.from())
                .param("to", days.to())
                .param("passed", passed)
                .param("seed", Seed.next())
                .param("accepted", settings.acceptedError())
                .param("by", Person.asking().fullName())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        fill(lots.find(id).orElseThrow(), size);
        return id;
    }

    /**
     * Draws more from a lot of which too little was found to tell.
     *
     * @throws NotDone when it is not finished, or something was told, or nothing is left
     */
    @Transactional
    public void drawMore(long id, int size) {
        checkSize(size);
        jdbc.sql("LOCK TABLE lot IN SHARE ROW EXCLUSIVE MODE").update();
        Lot lot = lots.find(id).filter(Lot::drawable).orElseThrow(() -> new NotDone("trust.not.drawable"));
        fill(lot, size);
    }

    private static void checkSize(int size) {
        if (size < 1 || size > MOST) {
            throw new NotDone("trust.not.size", MOST);
        }
    }

    /** The last of what is drawn have an error planted; then all are mixed. */
    private void fill(Lot lot, int size) {
        int ofWhichPlanted = (size + settings.trueForEachPlanted() - 1) / settings.trueForEachPlanted();
        List<Passed> drawn = drawn(lot, size + ofWhichPlanted);
        if (drawn.isEmpty()) {
            throw new NotDone("trust.not.drawable");
        }
        int plantedFrom = drawn.size() - drawn.size() / (settings.trueForEachPlanted() + 1);
        var random = new Random(new BigInteger(lot.seed(), 16).longValue() + lot.drawn());
        var places = new ArrayList<Integer>();
        for (int i = 0; i < drawn.size(); i++) {
            places.add(lot.drawn() + i + 1);
        }
        Collections.shuffle(places, random);
        for (int i = 0; i < drawn.size(); i++) {
            List<String> misread =
                    i < plantedFrom ? List.of() : Misreadings.of(drawn.get(i).value());
            String shown = misread.isEmpty() ? drawn.get(i).value() : misread.get(random.nextInt(misread.size()));
            add(lot, places.get(i), drawn.get(i), shown);
        }
    }

    private List<Passed> drawn(Lot lot, int most) {
        return jdbc.sql("""
                        SELECT scan, number, value, confidence, stands::text AS stands FROM passed
                        WHERE type = :type AND field = :field AND day BETWEEN :from AND :to
                          AND jsonb_typeof(stands) = 'object' AND NOT EXISTS (SELECT FROM lot_value
                            WHERE lot = :lot AND lot_value.scan = passed.scan AND lot_value.number = passed.number)
                        ORDER BY sha256(convert_to(:seed || scan || '/' || number, 'UTF8')), scan, number LIMIT :most
                        """)
                .param("type", lot.type())
                .param("field", lot.field())
                .param("from", lot.fromDay())
                .param("to", lot.toDay())
                .param("lot", lot.id())
                .param("seed", lot.seed())
                .param("most", most)
                .query(Passed.class)
                .list();
    }

    private void add(Lot lot, int place, Passed value, String shown) {
        jdbc.sql("""
                        INSERT INTO lot_value (lot, place, scan, number, shown, planted, confidence, stands)
                        VALUES (:lot, :place, :scan, :number, :shown, :planted, :confidence, :stands::jsonb)
                        """)
                .param("lot", lot.id())
                .param("place", place)
                .param("scan", value.scan())
                .param("number", value.number())
                .param("shown", shown)
                .param("planted", !shown.equals(value.value()))
                .param("confidence", value.confidence())
                .param("stands", value.stands())
                .update();
    }
}

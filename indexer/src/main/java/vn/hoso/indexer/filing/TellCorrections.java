package vn.hoso.indexer.filing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.Topics;
import vn.hoso.contracts.WordsCorrected;
import vn.hoso.contracts.WordsCorrected.Correction;
import vn.hoso.plumbing.hashing.Sha256;
import vn.hoso.plumbing.outbox.Outbox;
import vn.hoso.plumbing.topics.JsonMessages;

/** Tells which words of a document officers put right, so that its PDF, ALTO and text are made anew with them. */
@Component
class TellCorrections {

    private final Outbox outbox;
    private final JsonMessages json;
    private final Clock clock;

    TellCorrections(Outbox outbox, JsonMessages json, Clock clock) {
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Tells what holds now, in the transaction that lets it hold; nothing when the words are the same as before.
     *
     * @param read the fields as they were read
     * @param before what was verified until now, by name of the field
     * @param now what is verified from now on
     */
    void tell(String scan, int number, List<FieldReading> read, Map<String, String> before, Map<String, String> now) {
        List<Correction> corrections = CorrectedWords.of(read, now);
        if (corrections.equals(CorrectedWords.of(read, before))) {
            return;
        }
        Instant at = clock.instant();
        String id = Sha256.of("WordsCorrected|" + scan + "|" + number + "|" + at);
        var corrected = new WordsCorrected(scan, number, corrections, at);
        outbox.put(id, Topics.CUTS, scan, json.write(Envelope.of(id, "/hoso/indexer", scan, at, corrected)));
    }
}

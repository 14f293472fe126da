package vn.hoso.indexer.reception;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.counter.Counter;
import vn.hoso.indexer.dossier.Dossiers;
import vn.hoso.indexer.filing.Documents;

/** The dossiers that a counter received and has not yet scanned and closed: its batch. */
@Component
class Batches {

    private final Receptions receptions;
    private final Dossiers dossiers;
    private final Documents documents;
    private final Clock clock;

    Batches(Receptions receptions, Dossiers dossiers, Documents documents, Clock clock) {
        this.receptions = receptions;
        this.dossiers = dossiers;
        this.documents = documents;
        this.clock = clock;
    }

    /** The open batch of a counter, in the order of reception. */
    @Transactional(readOnly = true)
    public List<Awaited> open(Counter counter) {
        List<Reception> received = receptions.open(counter);
        Map<String, Integer> pages =
                documents.pages(received.stream().map(Reception::dossier).toList());
        return received.stream()
                .flatMap(reception -> dossiers.find(reception.dossier()).stream()
                        .map(dossier -> new Awaited(reception, dossier, pages.getOrDefault(dossier.code(), 0))))
                .toList();
    }

    /**
     * Closes the open batch of a counter when all that was declared was scanned.
     *
     * @return what keeps it open; empty when it is closed
     */
    @Transactional
    public List<Awaited> close(Counter counter) {
        List<Awaited> batch = open(counter);
        List<Awaited> wanting =
                batch.stream().filter(awaited -> !awaited.reconciles()).toList();
        if (wanting.isEmpty() && !batch.isEmpty()) {
            receptions.close(
                    batch.stream().map(awaited -> awaited.dossier().code()).toList(), clock.instant());
        }
        return wanting;
    }
}

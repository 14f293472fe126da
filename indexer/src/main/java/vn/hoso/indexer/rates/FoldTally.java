package vn.hoso.indexer.rates;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the tally small, and makes its sums anew when the definitions have changed. */
@Component
class FoldTally {

    private static final Logger log = LoggerFactory.getLogger(FoldTally.class);

    private final KeepTally tally;
    /** Once only: an instance of an older program, with other definitions, does not take the sums of a newer one away. */
    private boolean prepared;

    FoldTally(KeepTally tally) {
        this.tally = tally;
    }

    @Scheduled(fixedDelayString = "${hoso.rates.fold-every:10s}")
    void fold() {
        try {
            if (!prepared) {
                tally.prepare();
                prepared = true;
            }
            tally.fold();
        } catch (RuntimeException e) {
            log.warn("The tally of the dossiers was not folded and will be tried again: {}", e.getMessage());
        }
    }
}

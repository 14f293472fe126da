package vn.hoso.indexer.rates;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the tally small: every change adds rows to it. */
@Component
class FoldTally {

    private static final Logger log = LoggerFactory.getLogger(FoldTally.class);

    private final Tally tally;

    FoldTally(Tally tally) {
        this.tally = tally;
    }

    @Scheduled(fixedDelayString = "${hoso.rates.fold-every:1m}")
    void fold() {
        try {
            tally.fold();
        } catch (RuntimeException e) {
            log.warn("The tally of the dossiers was not folded and will be tried again: {}", e.getMessage());
        }
    }
}

package vn.hoso.indexer.filing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at what was filed, a little later: a copy may be filed at the same time as what it is a copy of. */
@Component
class LookForDoubts {

    private static final Logger log = LoggerFactory.getLogger(LookForDoubts.class);

    private final NearCopies copies;
    private final DoubtedPapers papers;

    LookForDoubts(NearCopies copies, DoubtedPapers papers) {
        this.copies = copies;
        this.papers = papers;
    }

    @Scheduled(fixedDelayString = "${hoso.filing.doubt-every:2s}")
    void look() {
        try {
            copies.find();
            papers.look();
        } catch (RuntimeException e) {
            log.warn("The papers that were filed were not looked at and will be again: {}", e.getMessage());
        }
    }
}

package vn.hoso.indexer.trust;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.indexer.site.Formats;

/** The days of which figures are asked: the latest ninety when nothing is said. */
@ControllerAdvice(assignableTypes = {TrustPages.class, WorkCsv.class})
class AskedDays {

    private static final int DAYS_SHOWN = 90;

    private final Clock clock;

    AskedDays(Clock clock) {
        this.clock = clock;
    }

    @ModelAttribute("days")
    Days days(
            @RequestParam(name = "from", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate from,
            @RequestParam(name = "to", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate to) {
        LocalDate last = to == null ? LocalDate.now(clock.withZone(Formats.ZONE)) : to;
        try {
            return new Days(from == null ? last.minusDays(DAYS_SHOWN - 1L) : from, last);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }
}

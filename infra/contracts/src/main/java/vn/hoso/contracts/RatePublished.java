package vn.hoso.contracts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A conversion rate of one agency or group, as it stands now. Topic {@link Topics#RATES}, keyed by subject,
 * definition and period.
 *
 * @param subject agency code, or {@code group:ministry} or {@code group:locality}
 * @param definition id of the definition, for example {@code CONV.v1}
 * @param from first day of the period, Asia/Ho_Chi_Minh
 * @param to last day of the period, inclusive
 * @param numerator dossiers that meet the definition
 * @param denominator dossiers counted
 * @param percent per cent with two decimals, half up, as text; null when the denominator is 0
 * @param asOf the instant at which the records were read, UTC
 */
public record RatePublished(
        String subject,
        String definition,
        LocalDate from,
        LocalDate to,
        long numerator,
        long denominator,
        @Nullable String percent,
        Instant asOf) {}

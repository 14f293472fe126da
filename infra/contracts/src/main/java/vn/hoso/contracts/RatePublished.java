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
 * @param changePoints difference of the unrounded figures in percentage points against the base, two decimals, half up, as
 *     text; null when there is nothing to compare, and in older messages
 * @param baseFrom first day of the base, the same days a year before; null in older messages
 * @param baseTo last day of the base, inclusive
 * @param baseNumerator dossiers that met the definition then; of a merged agency, those of its predecessors
 * @param baseDenominator dossiers counted then; 0 when nothing like it was there
 */
public record RatePublished(
        String subject,
        String definition,
        LocalDate from,
        LocalDate to,
        long numerator,
        long denominator,
        @Nullable String percent,
        Instant asOf,
        @Nullable String changePoints,
        @Nullable LocalDate baseFrom,
        @Nullable LocalDate baseTo,
        @Nullable Long baseNumerator,
        @Nullable Long baseDenominator) {}

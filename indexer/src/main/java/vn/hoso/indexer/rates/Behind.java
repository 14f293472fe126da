package vn.hoso.indexer.rates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which dossiers behind a figure are asked for.
 *
 * @param definition what is counted
 * @param scope whose dossiers
 * @param period days of the figure
 * @param known the records as they are, or as they stood
 * @param side which part of it
 * @param cause only those not met for this cause
 * @param narrowed only those of a unit, a procedure and so on
 */
record Behind(
        RateDefinition definition,
        Scope scope,
        Period period,
        AsKnown known,
        Side side,
        Optional<Cause> cause,
        Narrowed narrowed) {

    /** All dossiers that a figure counts. */
    static Behind counted(RateDefinition definition, Scope scope, Period period, AsKnown known) {
        return new Behind(definition, scope, period, known, Side.DENOMINATOR, Optional.empty(), Narrowed.NOT);
    }

    /**
     * Reads a cause; none is named by nothing.
     *
     * @throws IllegalArgumentException when there is no such cause
     */
    static Optional<Cause> cause(@Nullable String name) {
        return name == null || name.isBlank() ? Optional.empty() : Optional.of(Cause.valueOf(name));
    }

    /** Only some of the dossiers; a cause is one of those that are missing. */
    Behind only(Side part, Optional<Cause> why, Narrowed those) {
        return new Behind(definition, scope, period, known, why.isPresent() ? Side.MISSING : part, why, those);
    }

    /** The same question under another definition. */
    Behind under(RateDefinition other) {
        return new Behind(other, scope, period, known, side, cause, narrowed);
    }

    /** The same question to the records as they stood at another time. */
    Behind asKnown(AsKnown then) {
        return new Behind(definition, scope, period, then, side, cause, narrowed);
    }

    /**
     * The whole half months the tally can be asked for, in place of going through the dossiers of level-1 agencies; empty
     * when it cannot tell: of another time, of a unit, narrowed down, of days that make no whole half month, or where the sides are counted
     * by different events.
     */
    Optional<Period> tallied() {
        var halves = HalfMonths.of(period);
        return known.at().isPresent()
                        || scope.unit()
                        || !narrowed.equals(Narrowed.NOT)
                        || !halves.rest().isEmpty()
                        || definition.event().isEmpty()
                ? Optional.empty()
                : halves.whole();
    }

    /** SQL that finds them by index, in parts that have none in common. */
    List<String> parts() {
        return side == Side.LEFT_OUT
                ? Stream.concat(Stream.of(LeftOut.accepted(definition)), LeftOut.always(definition).stream())
                        .toList()
                : List.of(touched() + " AND "
                        + cause.map(one -> Standing.COUNTED.sql(definition) + " AND " + one.sql(definition))
                                .orElseGet(() -> side.sql(definition)));
    }

    /** SQL that finds, by index, all dossiers that the figure may count. */
    String touched() {
        return ScanDossiers.touched(List.of(definition));
    }
}

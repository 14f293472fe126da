package vn.hoso.indexer.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The agencies whose records may be seen, each with the units below it. The database holds every question to the reach
 * of whoever asks it (row security), so that no page can forget to.
 *
 * @param agencies agency codes; {@code *} alone is all of them, none at all is nothing
 */
public record Reach(Set<String> agencies) {

    /** Every agency: what the line itself works with. */
    public static final Reach WHOLE = new Reach(Set.of(Account.EVERYWHERE));

    /** Nothing. */
    public static final Reach NOTHING = new Reach(Set.of());

    private static final ThreadLocal<@Nullable Reach> LENT = new ThreadLocal<>();

    /** Sorted, so that the same reach is always said the same way. */
    public Reach {
        agencies = new TreeSet<>(agencies);
    }

    /** Whether it is every agency. */
    public boolean isWhole() {
        return agencies.contains(Account.EVERYWHERE);
    }

    /** Whether the records of an agency are within it. */
    public boolean covers(String agency) {
        return isWhole() || agencies.stream().anyMatch(one -> agency.equals(one) || agency.startsWith(one + "."));
    }

    /**
     * The reach of whoever is at work: of the person who is signed in; nothing when nobody is; everything when no person
     * asked for the work, as when a scan arrives.
     */
    public static Reach current() {
        Reach lent = LENT.get();
        if (lent != null) {
            return lent;
        }
        Authentication asks = SecurityContextHolder.getContext().getAuthentication();
        return asks == null ? WHOLE : asks.getPrincipal() instanceof Person person ? person.reach() : NOTHING;
    }

    /**
     * Counts over all agencies, whoever asks: a published rate is a public figure, while the dossiers behind it are not.
     * Takes hold where a connection is taken, so not inside a transaction that has begun.
     */
    public static <T> T whole(Supplier<T> counting) {
        Reach before = LENT.get();
        LENT.set(WHOLE);
        try {
            return counting.get();
        } finally {
            if (before == null) {
                LENT.remove();
            } else {
                LENT.set(before);
            }
        }
    }

    /** As the database is told. */
    String text() {
        return String.join(",", agencies);
    }
}

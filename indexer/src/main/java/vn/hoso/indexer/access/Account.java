package vn.hoso.indexer.access;

import java.util.Set;
import vn.hoso.indexer.agency.AgencyCode;

/**
 * A person, or a program, that may come in.
 *
 * @param name what they sign in with, lower case
 * @param fullName how they are named to other people
 * @param roles what they do here, one or more
 * @param agencies agencies whose records they do it with, each with the units below it; {@code *} is all
 */
public record Account(String name, String fullName, Set<Role> roles, Set<String> agencies) {

    /** All agencies. */
    static final String EVERYWHERE = "*";

    /**
     * Refuses an account that could do nothing, or is written wrong.
     *
     * @throws IllegalArgumentException saying what is wrong
     */
    public Account {
        if (!name.matches("[a-z0-9][a-z0-9._@-]{0,99}")) {
            throw new IllegalArgumentException(
                    "'%s' is not a name to sign in with: small letters, digits and . _ @ - only".formatted(name));
        }
        if (roles.isEmpty() || agencies.isEmpty()) {
            throw new IllegalArgumentException("An account needs a role and an agency");
        }
        for (String agency : agencies) {
            if (!agency.equals(EVERYWHERE) && AgencyCode.of(agency).isEmpty()) {
                throw new IllegalArgumentException("'%s' is not written like an agency code".formatted(agency));
            }
        }
        roles = Set.copyOf(roles);
        agencies = Set.copyOf(agencies);
    }

    /** Whether they take papers in: everybody but those who only look. */
    public boolean receives() {
        return verifies() || roles.contains(Role.CLERK);
    }

    /** Whether they manage accounts. */
    public boolean administers() {
        return roles.contains(Role.ADMINISTRATOR);
    }

    /** Whether they manage accounts and reach every agency, and so may read the audit trail. */
    public boolean administersAll() {
        return administers() && agencies.contains(EVERYWHERE);
    }

    /** Whether they may see personal numbers whole when they say what for: at the counter, not as a mere reader. */
    public boolean unmasks() {
        return roles.contains(Role.CLERK) && !verifies();
    }

    /** Whether they compare what was read with the paper. */
    public boolean verifies() {
        return roles.contains(Role.OFFICER) || roles.contains(Role.ADMINISTRATOR);
    }

    /** Whether they see the figures of trust and of the officers' work. */
    public boolean seesWork() {
        return verifies() || roles.contains(Role.READER);
    }
}

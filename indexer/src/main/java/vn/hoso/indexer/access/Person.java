package vn.hoso.indexer.access;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever is signed in, by whatever way: with a local account, through the sign-in of the agency, or as a program. */
public interface Person {

    /** Name, roles and agencies. */
    Account account();

    /** Whose records they see. */
    Reach reach();

    /**
     * The account of who asks now.
     *
     * @throws java.util.NoSuchElementException when nobody is signed in
     */
    static Account asking() {
        return signedIn().orElseThrow().account();
    }

    /** Who asks now; nobody when the line is at work by itself, or when somebody has not signed in. */
    static Optional<Person> signedIn() {
        Authentication asks = SecurityContextHolder.getContext().getAuthentication();
        return asks != null && asks.getPrincipal() instanceof Person person ? Optional.of(person) : Optional.empty();
    }
}

package vn.hoso.indexer.dossier;

import java.util.Optional;

/**
 * Work that somebody still owes: what has come in and was not brought to its end. A capability tells it, so that the
 * account of all of it need not know the capability. What is owed is debt, never absence: it stays in sight with its age.
 *
 * @param name what is owed; the message {@code owed.<name>} says it in words
 * @param link page on which it is done
 * @param sql question that gives a row for each, with its {@code agency} and the instant {@code since} when it is owed
 * @param kept how those owed for long are told without going through them; empty where they are few
 */
public record OwedWork(String name, String link, String sql, Optional<Kept> kept) {

    /** Work of which not so much piles up that it could not be gone through. */
    public OwedWork(String name, String link, String sql) {
        this(name, link, sql, Optional.empty());
    }

    /**
     * Work whose amounts by half month are kept: the dossiers that a rate counts and that do not meet it.
     *
     * @param definition id of the rate's definition
     * @param day column of {@link OwedWork#sql} with the day, in Vietnam, at whose beginning it is owed
     */
    public record Kept(String definition, String day) {}
}

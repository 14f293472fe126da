package vn.hoso.indexer.dossier;

/**
 * Work that somebody still owes: what has come in and was not brought to its end. A capability tells it, so that the
 * account of all of it need not know the capability. What is owed is debt, never absence: it stays in sight with its age.
 *
 * @param name what is owed; the message {@code owed.<name>} says it in words
 * @param link page on which it is done
 * @param sql question that gives a row for each, with its {@code agency} and the instant {@code since} when it is owed
 */
public record OwedWork(String name, String link, String sql) {}

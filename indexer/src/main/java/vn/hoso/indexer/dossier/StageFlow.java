package vn.hoso.indexer.dossier;

/**
 * A stage that paper passes on its way, told by the capability in which it does, so that whoever watches the whole line
 * need not know the capability.
 *
 * @param name what happens there; the message {@code flow.<name>} says it in words
 * @param place place in the line, the smallest first
 * @param sql question that gives a row with its {@code agency} for each that passed since the instant {@code :since}, the
 *     first of the day {@code :day}
 */
public record StageFlow(String name, int place, String sql) {}

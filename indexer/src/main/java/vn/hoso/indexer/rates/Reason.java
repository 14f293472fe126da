package vn.hoso.indexer.rates;

/**
 * Why one dossier does not meet a definition, in one sentence.
 *
 * @param cause a {@link Cause}, or {@code REFUSED} or {@code BEING_READ} for a paper that has arrived and does not count
 * @param vi in Vietnamese, for example {@code TP-02: chưa có tệp}
 * @param en in English
 */
public record Reason(String cause, String vi, String en) {}

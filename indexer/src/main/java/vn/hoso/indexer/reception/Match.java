package vn.hoso.indexer.reception;

/**
 * Something that a clerk may mean by what was typed.
 *
 * @param kind {@code procedure}, or {@code dossier} for one that the register has
 * @param code its code
 * @param name what a person calls it
 */
record Match(String kind, String code, String name) {}

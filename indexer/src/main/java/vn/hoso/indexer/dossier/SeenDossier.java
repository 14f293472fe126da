package vn.hoso.indexer.dossier;

/**
 * What is seen of the papers filed under a dossier.
 *
 * @param code dossier code
 * @param doubted whether something looks wrong with one of them
 * @param readable whether there are some, and each can be read
 * @param signedOff whether there are some, and an officer answers for each
 */
public record SeenDossier(String code, boolean doubted, boolean readable, boolean signedOff) {}

package vn.hoso.indexer.dossier;

/**
 * A required paper of a dossier.
 *
 * @param code code of the component in its procedure
 * @param duty whether the law requires it
 * @param state what there is of it
 * @param origin where it came from
 */
public record Component(String code, boolean duty, ComponentState state, ComponentOrigin origin) {}

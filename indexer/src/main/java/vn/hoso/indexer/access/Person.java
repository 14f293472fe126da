package vn.hoso.indexer.access;

/** Whoever is signed in, by whatever way: with a local account, through the sign-in of the agency, or as a program. */
public interface Person {

    /** Name, roles and agencies. */
    Account account();

    /** Whose records they see. */
    Reach reach();
}

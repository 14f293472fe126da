package vn.hoso.indexer.access;

/** What a person does here; one may have several. Which records they do it with is said by their {@link Reach}. */
public enum Role {
    /** Brings scans in, places documents, cuts stacks, prints sheets. */
    CLERK,
    /** Compares what was read with the paper, and answers for it. */
    OFFICER,
    /** Looks at the dossiers and figures of an agency and changes nothing. */
    READER,
    /** Manages accounts, the register, published figures and decisions on contests. */
    ADMINISTRATOR;

    /** The name by which Spring Security knows it. */
    String authority() {
        return "ROLE_" + name();
    }
}

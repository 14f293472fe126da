package vn.hoso.indexer.access;

import java.util.Set;

/** A program of the installation that brought the machine token. */
record Machine(Account account) implements Person {

    /** {@code infra/hoso}, which does whatever its owner could do with the files anyway. */
    static final Machine HOSO =
            new Machine(new Account("hoso", "infra/hoso", Set.of(Role.ADMINISTRATOR), Set.of(Account.EVERYWHERE)));

    @Override
    public Reach reach() {
        return Reach.WHOLE;
    }
}

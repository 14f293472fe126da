package vn.hoso.indexer.dossier;

/** How a dossier came in. */
public enum Channel {
    /** Over the counter of a one-stop shop, on paper. */
    COUNTER,
    /** By post, on paper. */
    POST,
    /** Online, electronic from the start. */
    ONLINE;

    /** Whether the dossier came in on paper and so can be converted. */
    public boolean paper() {
        return this != ONLINE;
    }
}

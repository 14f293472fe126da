package vn.hoso.plumbing.objects;

/** The object store did not do what was asked; the work may be tried again. */
public class ObjectStoreException extends RuntimeException {

    /** Says what was attempted. */
    public ObjectStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}

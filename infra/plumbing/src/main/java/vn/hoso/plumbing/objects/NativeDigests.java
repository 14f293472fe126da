package vn.hoso.plumbing.objects;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;

/**
 * Digests by the processor's own instructions. Every byte of a scan is hashed several times on its way: where it is kept
 * and each time a request is signed. Java's quick compiler, under which the stages run on a small machine, does that at
 * a tenth of the machine's speed.
 */
public final class NativeDigests {

    private NativeDigests() {}

    /** Prefers them for the whole process; on a machine they are not made for, Java's own stay. */
    public static void install() {
        if (AmazonCorrettoCryptoProvider.INSTANCE.getLoadingError() == null) {
            AmazonCorrettoCryptoProvider.install();
        }
    }
}

package vn.hoso.ingest.identification;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that are read. The name of a constant is the format in {@code ScanAccepted}. */
public enum ScanFormat {
    PDF,
    TIFF,
    JPEG,
    PNG;

    /** How much of a file's beginning decides what it is, in bytes: readers look for a PDF header this far. */
    static final int HEAD_BYTES = 1024;

    /** The format by the first bytes of the content, whatever the file is called. */
    static Optional<ScanFormat> of(byte[] head) {
        if (starts(head, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (starts(head, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(PNG);
        }
        if (starts(head, 'I', 'I', 42, 0) || starts(head, 'M', 'M', 0, 42) || isBigTiff(head)) {
            return Optional.of(TIFF);
        }
        String text = new String(head, 0, Math.min(head.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        return text.contains("%PDF-") ? Optional.of(PDF) : Optional.empty();
    }

    /** Whether the file is a TIFF with 64-bit offsets. */
    static boolean isBigTiff(byte[] head) {
        return starts(head, 'I', 'I', 43, 0) || starts(head, 'M', 'M', 0, 43);
    }

    private static boolean starts(byte[] head, int... magic) {
        byte[] wanted = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            wanted[i] = (byte) magic[i];
        }
        return head.length >= wanted.length && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
    }
}

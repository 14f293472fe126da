package vn.hoso.ocr.announcement;

import org.jspecify.annotations.Nullable;
import vn.hoso.plumbing.hashing.Sha256;

/** Ids of messages, made from what they tell, so that the same fact told twice has the same id. */
final class MessageId {

    static final String SOURCE = "/hoso/ocr-worker";

    private MessageId() {}

    static String of(@Nullable Object... parts) {
        var text = new StringBuilder();
        for (@Nullable Object part : parts) {
            text.append(text.isEmpty() ? "" : "|").append(part);
        }
        return Sha256.of(text.toString());
    }
}

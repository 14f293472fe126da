package vn.hoso.indexer.uploads;

import java.util.UUID;

/**
 * A file on its way into the inbox.
 *
 * @param id its name for the browser
 * @param key key of the object that it becomes
 * @param gathering under which the S3 server gathers its parts
 * @param fileName name it came with, NFC
 * @param bytes its size
 * @param partBytes size of each part but the last
 * @param complete whether it is in the inbox
 */
record Upload(UUID id, String key, String gathering, String fileName, long bytes, long partBytes, boolean complete) {

    /** How many parts it has, 1 or more. */
    int parts() {
        return (int) Math.max(1, (bytes + partBytes - 1) / partBytes);
    }

    /** The size of a part, from 1. */
    long bytesOf(int part) {
        return part < parts() ? partBytes : bytes - (parts() - 1) * partBytes;
    }
}

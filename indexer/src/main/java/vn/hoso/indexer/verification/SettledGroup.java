package vn.hoso.indexer.verification;

import java.util.List;

/**
 * What became of a group that was settled.
 *
 * @param value the spelling that was verified
 * @param done the documents that have it now, each in its new version
 * @param left the documents that were left as they are
 */
record SettledGroup(String value, List<ChosenPaper> done, List<Left> left) {

    /**
     * A document that was left as it is.
     *
     * @param paper the document, as it is now
     * @param why anything but {@link Outcome#DONE}
     */
    record Left(GroupedPaper paper, Outcome why) {}
}

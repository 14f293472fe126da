package vn.hoso.ocr.digitization;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import vn.hoso.contracts.WordsCorrected.Correction;
import vn.hoso.ocr.correction.CorrectPage;
import vn.hoso.ocr.recognition.RecognizedPage;

/** The pages of one document with the words that officers put right; like those that were read, one is held at a time. */
final class CorrectedPages extends AbstractList<RecognizedPage> implements RandomAccess {

    private final List<RecognizedPage> read;
    private final List<Correction> corrections;

    CorrectedPages(List<RecognizedPage> read, List<Correction> corrections) {
        this.read = read;
        this.corrections = corrections;
    }

    @Override
    public RecognizedPage get(int index) {
        return CorrectPage.with(read.get(index), corrections);
    }

    @Override
    public int size() {
        return read.size();
    }
}

package vn.hoso.ocr.assembly;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;

/** Copies the small values of a PDF dictionary, so that nothing of one document is reached from another. */
final class Unshared {
    private Unshared() {}

    static COSBase copy(COSBase value) {
        if (value instanceof COSObject reference) {
            COSBase meant = reference.getObject();
            return meant == null ? COSNull.NULL : copy(meant);
        }
        if (value instanceof COSArray array) {
            COSArray copy = new COSArray();
            for (COSBase item : array) {
                copy.add(copy(item));
            }
            return copy;
        }
        if (value instanceof COSDictionary dictionary) {
            COSDictionary copy = new COSDictionary();
            for (COSName key : dictionary.keySet()) {
                COSBase item = dictionary.getDictionaryObject(key);
                if (item != null) {
                    copy.setItem(key, copy(item));
                }
            }
            return copy;
        }
        return value; // names, numbers, booleans and strings are values
    }
}

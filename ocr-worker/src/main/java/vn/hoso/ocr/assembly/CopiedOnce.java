package vn.hoso.ocr.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Copies values of one PDF into another, so that nothing of the one is reached from the other. Streams keep their bytes
 * as they lie in the file; a stream that many pages share (a colour profile, the symbols of JBIG2) is copied once.
 */
final class CopiedOnce {
    private final IdentityHashMap<COSStream, COSStream> streams = new IdentityHashMap<>();

    COSBase copy(COSBase value, PDDocument into) throws IOException {
        if (value instanceof COSObject reference) {
            COSBase meant = reference.getObject();
            return meant == null ? COSNull.NULL : copy(meant, into);
        }
        if (value instanceof COSArray array) {
            COSArray copy = new COSArray();
            for (COSBase item : array) {
                copy.add(copy(item, into));
            }
            return copy;
        }
        if (value instanceof COSStream stream) {
            COSStream known = streams.get(stream);
            if (known == null) {
                known = bytes(stream, into);
                streams.put(stream, known);
                entries(stream, known, into);
            }
            return known;
        }
        if (value instanceof COSDictionary dictionary) {
            COSDictionary copy = new COSDictionary();
            entries(dictionary, copy, into);
            return copy;
        }
        return value; // names, numbers, booleans and strings are values
    }

    /** A new stream of the same bytes, without the entries that say what they are. */
    static COSStream bytes(COSStream from, PDDocument into) throws IOException {
        COSStream to = into.getDocument().createCOSStream();
        try (InputStream raw = from.createRawInputStream();
                OutputStream out = to.createRawOutputStream()) {
            raw.transferTo(out);
        }
        return to;
    }

    private void entries(COSDictionary from, COSDictionary to, PDDocument into) throws IOException {
        for (COSName key : from.keySet()) {
            COSBase item = from.getDictionaryObject(key);
            if (item != null && !COSName.LENGTH.equals(key)) {
                to.setItem(key, copy(item, into));
            }
        }
    }
}

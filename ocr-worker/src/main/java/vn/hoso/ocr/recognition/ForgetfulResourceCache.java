package vn.hoso.ocr.recognition;

import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;

/** Remembers fonts and colour spaces, which pages share, but no images: each is looked at once and may be 100 MB. */
public final class ForgetfulResourceCache extends DefaultResourceCache {

    @Override
    public void put(COSObject indirect, PDXObject xobject) {
        // Not kept on purpose.
    }
}

/**
 * Says of each word read how probably it is right, so that among words that say 0.9 nine in ten are: Tesseract's own
 * figure is much too sure on bad paper and not sure enough on good.
 */
@NullMarked
package vn.hoso.ocr.recognition.confidence;

import org.jspecify.annotations.NullMarked;

/**
 * Takes the words of a born-digital page from its own text when that can be believed: Unicode as it stands, the fonts of
 * the time before Unicode (TCVN3, VNI) by table; text that reads as nothing is refused, so that the page is recognised.
 */
@NullMarked
package vn.hoso.ocr.recognition.textlayer;

import org.jspecify.annotations.NullMarked;

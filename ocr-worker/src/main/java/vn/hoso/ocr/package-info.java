/** The stage that reads: one scan becomes documents with text. */
@NullMarked
package vn.hoso.ocr;

import org.jspecify.annotations.NullMarked;

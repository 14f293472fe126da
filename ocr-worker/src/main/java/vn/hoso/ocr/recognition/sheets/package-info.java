/**
 * Looks for the mark of a cover or separator sheet on a page's picture, while the recogniser has it. Nearly no page is a
 * sheet, so what counts is how little is spent on those that are none. The same eyes read the QR of an identity card, where
 * the words of a page are those of one.
 */
@NullMarked
package vn.hoso.ocr.recognition.sheets;

import org.jspecify.annotations.NullMarked;

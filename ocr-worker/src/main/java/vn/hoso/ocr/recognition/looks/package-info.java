/**
 * Looks at a page before it is read: whether it is blank, and what a person should mend by scanning it again. A look
 * takes a small picture and some milliseconds, so that a whole stack is seen moments after it was dropped.
 */
@NullMarked
package vn.hoso.ocr.recognition.looks;

import org.jspecify.annotations.NullMarked;

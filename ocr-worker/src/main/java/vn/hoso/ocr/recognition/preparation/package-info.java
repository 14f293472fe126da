/**
 * Makes what recognition sees of a page easier to read, and leads places back to the page as a person sees it. What is
 * done follows from measuring the page: a clean page is handed on as it is. Only what recognition sees changes, never a
 * kept image.
 */
@NullMarked
package vn.hoso.ocr.recognition.preparation;

import org.jspecify.annotations.NullMarked;

/**
 * Digits written by a pen: pictures of handwritten digits, none of which the reader of handwriting was trained on, drawn
 * again as hands here write them.
 */
@NullMarked
package vn.hoso.samples.handwriting;

import org.jspecify.annotations.NullMarked;

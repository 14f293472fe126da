/**
 * Tells whether a word can stand on a Vietnamese paper: a syllable by the rules of onset, rhyme and tone, an
 * abbreviation, a number, a code or a known name. Doubts words; never changes one.
 */
@NullMarked
package vn.hoso.ocr.recognition.spelling;

import org.jspecify.annotations.NullMarked;

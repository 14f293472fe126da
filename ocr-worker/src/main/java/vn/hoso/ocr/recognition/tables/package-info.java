/**
 * Finds the ruled tables of a page by their rules and reads them column by column, so that a row comes out as a row and a
 * cell of several lines as one cell. Read across, lines of neighbouring cells that stand a little higher or lower run
 * into each other and come out as junk.
 */
@NullMarked
package vn.hoso.ocr.recognition.tables;

import org.jspecify.annotations.NullMarked;

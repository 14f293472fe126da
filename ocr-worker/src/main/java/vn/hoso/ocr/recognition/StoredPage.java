package vn.hoso.ocr.recognition;

import java.nio.file.Path;

/**
 * A page as it lies in a file that the recogniser reads itself.
 *
 * @param file a TIFF, JPEG, PNG, or a picture as {@link PageImageFile} writes it
 * @param index which of the file's pictures it is, from 0
 * @param dpi resolution, dots per inch
 * @param turn by how much the scan wants it turned clockwise: 0, 90, 180 or 270 degrees
 * @param passing whether the file was made for the recogniser and goes when the page is read
 */
record StoredPage(Path file, int index, int dpi, int turn, boolean passing) {}

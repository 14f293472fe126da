package vn.hoso.ocr.assembly;

/**
 * How a kept PDF shows its pages. Both are done by the page's matrix: the image's own bytes stay as the scanner wrote
 * them.
 *
 * @param upright whether a page that was scanned lying or upside down is shown upright
 * @param deskew whether a page that leans is shown straight; its corners then reach over the edge of the sheet
 */
record Showing(boolean upright, boolean deskew) {}

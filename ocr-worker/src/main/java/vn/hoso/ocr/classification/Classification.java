package vn.hoso.ocr.classification;

/**
 * What kind of paper a document is.
 *
 * @param type name of a {@link DocumentType}; {@code UNKNOWN} when in doubt
 * @param likelihood how likely it is, 0 to 1; 0 for unknown
 */
public record Classification(String type, double likelihood) {}

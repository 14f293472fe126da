package vn.hoso.contracts;

import java.time.Instant;
import java.util.List;

/**
 * The documents of a scan are made as an officer arranged its pages, and there are no others. Topic {@link
 * Topics#DOCUMENTS}, written by ocr-worker behind the {@link DocumentDigitized} of each of them, read by indexer. Told again
 * it says the same.
 *
 * @param scan SHA-256 of the scan's bytes, 64 lower-case hexadecimal digits
 * @param version the arrangement; see {@link PagesArranged#version}
 * @param documents numbers of the documents the scan has, in order
 * @param madeAt when, UTC
 */
public record ArrangementMade(String scan, int version, List<Integer> documents, Instant madeAt) {}

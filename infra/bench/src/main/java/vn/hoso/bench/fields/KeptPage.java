package vn.hoso.bench.fields;

import java.util.Map;
import vn.hoso.ocr.recognition.RecognizedPage;

/**
 * A page as it was read, and its truth.
 *
 * @param seed what the page was made from
 * @param kind its look ({@code DECREE_30}, {@code FORM} …)
 * @param level how far the scan is from the paper ({@code MILD}, {@code OFFICE} …)
 * @param fields the facts that stand on it, by name
 * @param page what recognition made of it
 */
record KeptPage(long seed, String kind, String level, Map<String, String> fields, RecognizedPage page) {}

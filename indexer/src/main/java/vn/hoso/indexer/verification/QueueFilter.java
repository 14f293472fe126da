package vn.hoso.indexer.verification;

/**
 * The part of the queue that an officer works through. It goes along from document to document, so that the next one is
 * of the same part.
 *
 * @param agency agency code, with the units below it; empty for all
 * @param counter counter that scanned it; empty for all
 * @param type code of the document type; empty for all
 */
record QueueFilter(String agency, String counter, String type) {}

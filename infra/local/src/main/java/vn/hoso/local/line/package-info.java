/** The line as seen from its doors: paper into the inbox, questions to ingest and indexer. */
@NullMarked
package vn.hoso.local.line;

import org.jspecify.annotations.NullMarked;

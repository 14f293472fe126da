/** Tests of pages that are scanned again. */
@NullMarked
package vn.hoso.indexer.rescan;

import org.jspecify.annotations.NullMarked;

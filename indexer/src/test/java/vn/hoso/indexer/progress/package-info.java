/** Tests of the progress. */
@NullMarked
package vn.hoso.indexer.progress;

import org.jspecify.annotations.NullMarked;

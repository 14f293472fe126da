/** Tests of the covers. */
@NullMarked
package vn.hoso.indexer.covers;

import org.jspecify.annotations.NullMarked;

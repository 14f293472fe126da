/** Tests of the refusals. */
@NullMarked
package vn.hoso.indexer.refusals;

import org.jspecify.annotations.NullMarked;

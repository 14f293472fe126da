/** Tests of the second look. */
@NullMarked
package vn.hoso.indexer.secondlook;

import org.jspecify.annotations.NullMarked;

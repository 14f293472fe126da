/** Tests of search. */
@NullMarked
package vn.hoso.indexer.search;

import org.jspecify.annotations.NullMarked;

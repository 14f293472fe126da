/** The indexer, tested through its topics and its REST interface on real servers. */
@NullMarked
package vn.hoso.indexer;

import org.jspecify.annotations.NullMarked;

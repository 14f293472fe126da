@NullMarked
package vn.hoso.indexer.arrangement;

import org.jspecify.annotations.NullMarked;

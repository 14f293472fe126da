/** Tests of the tables. */
@NullMarked
package vn.hoso.indexer.tables;

import org.jspecify.annotations.NullMarked;

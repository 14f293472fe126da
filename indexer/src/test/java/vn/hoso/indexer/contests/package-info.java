/** Tests of the contests. */
@NullMarked
package vn.hoso.indexer.contests;

import org.jspecify.annotations.NullMarked;

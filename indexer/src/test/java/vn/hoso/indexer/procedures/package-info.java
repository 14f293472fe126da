/** Tests of the contests. */
@NullMarked
package vn.hoso.indexer.procedures;

import org.jspecify.annotations.NullMarked;

/** Planted breaches of the rooms; tests only. */
@NullMarked
package vn.hoso.indexer.breaches;

import org.jspecify.annotations.NullMarked;

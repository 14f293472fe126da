/** Tests of the agencies. */
@NullMarked
package vn.hoso.indexer.agency;

import org.jspecify.annotations.NullMarked;

/** Tests of what passes without a look. */
@NullMarked
package vn.hoso.indexer.trust;

import org.jspecify.annotations.NullMarked;

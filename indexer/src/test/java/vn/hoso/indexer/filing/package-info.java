/** Tests of the filing. */
@NullMarked
package vn.hoso.indexer.filing;

import org.jspecify.annotations.NullMarked;

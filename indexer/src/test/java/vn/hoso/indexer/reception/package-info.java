/** Tests of the counter. */
@NullMarked
package vn.hoso.indexer.reception;

import org.jspecify.annotations.NullMarked;

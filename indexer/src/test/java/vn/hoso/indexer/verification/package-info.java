/** Tests of the officer's desk. */
@NullMarked
package vn.hoso.indexer.verification;

import org.jspecify.annotations.NullMarked;

/** Tests of the rates. */
@NullMarked
package vn.hoso.indexer.rates;

import org.jspecify.annotations.NullMarked;

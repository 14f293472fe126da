/** Tests of the language of the formulas. */
@NullMarked
package vn.hoso.indexer.rates.formula;

import org.jspecify.annotations.NullMarked;

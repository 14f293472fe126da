/** The language of the formulas: facts of a dossier, put together by and, or, not. */
@NullMarked
package vn.hoso.indexer.rates.formula;

import org.jspecify.annotations.NullMarked;

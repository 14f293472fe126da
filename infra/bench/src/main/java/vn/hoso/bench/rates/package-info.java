/** Measures the pages of rates at a country's scale, beside plain questions to the table of dossiers. */
@NullMarked
package vn.hoso.bench.rates;

import org.jspecify.annotations.NullMarked;

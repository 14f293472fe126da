/** Measures Hoso beside what people use today, on the same fresh pages, turn by turn on the same cores. */
@NullMarked
package vn.hoso.bench;

import org.jspecify.annotations.NullMarked;

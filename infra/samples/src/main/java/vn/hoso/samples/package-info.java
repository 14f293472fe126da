/** Paper made to order for the demo, the tests and the benchmarks: scans whose truth is known, and a registry to count. */
@NullMarked
package vn.hoso.samples;

import org.jspecify.annotations.NullMarked;

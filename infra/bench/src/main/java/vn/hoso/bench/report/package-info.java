/** What was measured, as tables on the screen and as the page of the documentation. */
@NullMarked
package vn.hoso.bench.report;

import org.jspecify.annotations.NullMarked;

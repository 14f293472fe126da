/** Draws made-up papers on a sheet and keeps what was printed where: the truth that a reading is measured against. */
@NullMarked
package vn.hoso.samples.page;

import org.jspecify.annotations.NullMarked;

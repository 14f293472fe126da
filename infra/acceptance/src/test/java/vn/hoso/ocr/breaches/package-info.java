/** Planted breaches of the rooms; tests only. */
@NullMarked
package vn.hoso.ocr.breaches;

import org.jspecify.annotations.NullMarked;

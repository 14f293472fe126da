/** How far a reading is from what is printed: errors by letter and by word, and whether a confidence can be believed. */
@NullMarked
package vn.hoso.bench.measure;

import org.jspecify.annotations.NullMarked;

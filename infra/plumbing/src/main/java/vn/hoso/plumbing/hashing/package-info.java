/** Hashes by which texts are known again. */
@NullMarked
package vn.hoso.plumbing.hashing;

import org.jspecify.annotations.NullMarked;

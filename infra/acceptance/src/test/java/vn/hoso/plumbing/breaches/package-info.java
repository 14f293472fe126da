/** Planted breaches of the rooms; tests only. */
@NullMarked
package vn.hoso.plumbing.breaches;

import org.jspecify.annotations.NullMarked;

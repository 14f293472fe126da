/** Planted breaches of the rooms; tests only. */
@NullMarked
package vn.hoso.contracts.breaches;

import org.jspecify.annotations.NullMarked;

/** The whole line through its public doors, on real parts, and the invariants it must keep when parts die. */
@NullMarked
package vn.hoso.acceptance;

import org.jspecify.annotations.NullMarked;

/** Who may reach whom in the whole house, and a planted breach for each rule to prove that it bites. */
@NullMarked
package vn.hoso.acceptance.rooms;

import org.jspecify.annotations.NullMarked;

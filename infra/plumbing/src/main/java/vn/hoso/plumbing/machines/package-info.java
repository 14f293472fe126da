/** How one program of Hoso shows another that it may come in. */
@NullMarked
package vn.hoso.plumbing.machines;

import org.jspecify.annotations.NullMarked;

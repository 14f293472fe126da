/** Words as recognisers misread them. */
@NullMarked
package vn.hoso.samples.misread;

import org.jspecify.annotations.NullMarked;

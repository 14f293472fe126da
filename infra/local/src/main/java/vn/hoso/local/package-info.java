/** The product on one machine: three real servers and the three applications, started, shown and stopped together. */
@NullMarked
package vn.hoso.local;

import org.jspecify.annotations.NullMarked;

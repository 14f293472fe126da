/** What work costs on this machine: time, processor time and memory of whole process trees, from /proc. */
@NullMarked
package vn.hoso.bench.usage;

import org.jspecify.annotations.NullMarked;

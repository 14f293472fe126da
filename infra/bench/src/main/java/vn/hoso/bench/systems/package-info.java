/** The systems that are measured side by side, each as its users run it. */
@NullMarked
package vn.hoso.bench.systems;

import org.jspecify.annotations.NullMarked;

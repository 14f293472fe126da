@NullMarked
package vn.hoso.bench.measure;

import org.jspecify.annotations.NullMarked;

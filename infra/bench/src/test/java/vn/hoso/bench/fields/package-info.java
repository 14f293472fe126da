@NullMarked
package vn.hoso.bench.fields;

import org.jspecify.annotations.NullMarked;

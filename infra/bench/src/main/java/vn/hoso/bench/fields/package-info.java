/** Fields of seeded pages: pages are read once and kept, so that extraction can be tried again in seconds. */
@NullMarked
package vn.hoso.bench.fields;

import org.jspecify.annotations.NullMarked;

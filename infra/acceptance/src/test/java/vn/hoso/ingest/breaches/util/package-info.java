/** Planted breaches of the rooms; tests only. */
@NullMarked
package vn.hoso.ingest.breaches.util;

import org.jspecify.annotations.NullMarked;

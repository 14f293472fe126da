/** Planted breaches of the rooms; tests only. */
@NullMarked
package vn.hoso.ingest.breaches;

import org.jspecify.annotations.NullMarked;

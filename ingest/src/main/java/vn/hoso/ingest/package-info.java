/** Paper arrives, its original is safe, and the scan is accepted or refused with a reason. */
@NullMarked
package vn.hoso.ingest;

import org.jspecify.annotations.NullMarked;

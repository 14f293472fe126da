/** The trail of who saw and changed what, and what breaks it. */
@NullMarked
package vn.hoso.indexer.audit;

import org.jspecify.annotations.NullMarked;

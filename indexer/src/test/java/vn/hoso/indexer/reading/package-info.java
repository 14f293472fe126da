/** Tests of reading. */
@NullMarked
package vn.hoso.indexer.reading;

import org.jspecify.annotations.NullMarked;

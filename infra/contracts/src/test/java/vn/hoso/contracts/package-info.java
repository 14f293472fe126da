/** Holds records, schemas, golden samples and the AsyncAPI page together. */
@NullMarked
package vn.hoso.contracts;

import org.jspecify.annotations.NullMarked;

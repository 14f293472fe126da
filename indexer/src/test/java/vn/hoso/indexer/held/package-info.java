/** Tests of the held stacks. */
@NullMarked
package vn.hoso.indexer.held;

import org.jspecify.annotations.NullMarked;

/** Tests of the held stacks. */
@NullMarked
package vn.hoso.indexer.looks;

import org.jspecify.annotations.NullMarked;

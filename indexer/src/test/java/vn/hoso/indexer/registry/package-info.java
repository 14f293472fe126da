/** Tests of the registry. */
@NullMarked
package vn.hoso.indexer.registry;

import org.jspecify.annotations.NullMarked;

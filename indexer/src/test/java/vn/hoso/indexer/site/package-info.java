/** Tests of site. */
@NullMarked
package vn.hoso.indexer.site;

import org.jspecify.annotations.NullMarked;

/** Tests of the dossier. */
@NullMarked
package vn.hoso.indexer.dossier;

import org.jspecify.annotations.NullMarked;

/** The indexer: documents become dossiers, dossiers become rates. */
@NullMarked
package vn.hoso.indexer;

import org.jspecify.annotations.NullMarked;

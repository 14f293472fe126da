/** Finds documents by what stands in them, typed with or without diacritics and with either tone placement. */
@ApplicationModule(allowedDependencies = {"dossier", "filing", "reading", "site"})
@NullMarked
package vn.hoso.indexer.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

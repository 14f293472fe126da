/** A paper that was digitized before is used again for another dossier, when whoever is at the counter says so. */
@ApplicationModule(allowedDependencies = {"access", "dossier", "site"})
@NullMarked
package vn.hoso.indexer.reuse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

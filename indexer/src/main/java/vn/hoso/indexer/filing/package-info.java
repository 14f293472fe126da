/** Puts each digitized document under its dossier, or in the tray where a clerk places it. */
@ApplicationModule(allowedDependencies = {"access", "agency", "dossier", "numbering", "reading", "site"})
@NullMarked
package vn.hoso.indexer.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

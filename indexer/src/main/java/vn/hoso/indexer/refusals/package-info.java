/** Scans in quarantine: why, and a way to ask for another try. */
@ApplicationModule(allowedDependencies = {"agency", "dossier", "site"})
@NullMarked
package vn.hoso.indexer.refusals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Takes in the register of dossiers received, which is the denominator of every rate. */
@ApplicationModule(allowedDependencies = {"access", "agency", "dossier", "site", "tables"})
@NullMarked
package vn.hoso.indexer.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

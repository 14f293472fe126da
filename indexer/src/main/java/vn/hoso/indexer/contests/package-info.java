/** What agencies say against a dossier being counted, and what was decided. */
@ApplicationModule(allowedDependencies = {"access", "agency", "dossier", "site"})
@NullMarked
package vn.hoso.indexer.contests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What is under way right now, and how far each scan has come. */
@ApplicationModule(
        allowedDependencies = {"agency", "dossier", "filing", "held", "looks", "reading", "refusals", "rescan", "site"})
@NullMarked
package vn.hoso.indexer.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

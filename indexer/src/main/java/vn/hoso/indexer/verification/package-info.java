/** The officer's desk: what is doubtful is compared with the paper, put right and answered for. */
@ApplicationModule(
        allowedDependencies = {"access", "agency", "dossier", "filing", "procedures", "reading", "search", "site"})
@NullMarked
package vn.hoso.indexer.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

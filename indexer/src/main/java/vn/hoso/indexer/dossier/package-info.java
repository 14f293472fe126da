/** The dossiers an agency received: codes, components, and what is known of each. */
@ApplicationModule(allowedDependencies = {"agency", "site"})
@NullMarked
package vn.hoso.indexer.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** A second look at dossiers drawn at random from those that are counted: is the figure what it says? */
@ApplicationModule(allowedDependencies = {"access", "agency", "dossier", "rates", "sampling", "site"})
@NullMarked
package vn.hoso.indexer.secondlook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

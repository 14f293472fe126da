/** What share of each agency's dossiers is electronic, and the dossiers behind every figure. */
@ApplicationModule(allowedDependencies = {"access", "agency", "dossier", "sampling", "shipped", "site"})
@NullMarked
package vn.hoso.indexer.rates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Which agencies there are, under which name on which day, and which group each belongs to. */
@ApplicationModule(allowedDependencies = {"shipped", "site", "tables"})
@NullMarked
package vn.hoso.indexer.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

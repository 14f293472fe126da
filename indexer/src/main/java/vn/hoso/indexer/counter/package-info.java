/** Knows at which counter of which one-stop shop a browser stands. */
@ApplicationModule(allowedDependencies = {"access", "agency"})
@NullMarked
package vn.hoso.indexer.counter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** How far readings that nobody looks at can be trusted: measured, decided for each type and field, and sampled again. */
@ApplicationModule(allowedDependencies = {"access", "sampling", "site"})
@NullMarked
package vn.hoso.indexer.trust;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

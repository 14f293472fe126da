/** Takes the next single page that a counter scans into the place of a page that has to be scanned again. */
@ApplicationModule(allowedDependencies = {"access", "site"})
@NullMarked
package vn.hoso.indexer.rescan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

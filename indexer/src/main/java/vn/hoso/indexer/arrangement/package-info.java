/** Which pages of a scan are which document, as officers put it right: pages moved, documents split and joined. */
@ApplicationModule(allowedDependencies = {"access", "filing", "site", "verification"})
@NullMarked
package vn.hoso.indexer.arrangement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Stacks whose split is not sure: why, and the cuts with which a clerk lets them go on. */
@ApplicationModule(allowedDependencies = {"agency", "covers", "filing", "site"})
@NullMarked
package vn.hoso.indexer.held;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

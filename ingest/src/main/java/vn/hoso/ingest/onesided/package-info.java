/** Stacks that a one-sided feeder scans in two passes, first the fronts and then the backs: put together to one scan. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.hoso.ingest.onesided;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What a file is by its content, whether it can be read whole, and whether it stays within the limits. */
@ApplicationModule(allowedDependencies = {"quarantine"})
@NullMarked
package vn.hoso.ingest.identification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The bytes of every scan as they came, kept write-once under their SHA-256 before anything else happens. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.hoso.ingest.originals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

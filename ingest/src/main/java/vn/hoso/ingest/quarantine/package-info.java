/** Why a scan was refused, in words a clerk understands. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.hoso.ingest.quarantine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

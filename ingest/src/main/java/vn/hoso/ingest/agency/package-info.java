/** The agencies that bring scans, by their electronic identifiers. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.hoso.ingest.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

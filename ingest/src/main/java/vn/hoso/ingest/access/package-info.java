/** Who may ask ingest: programs of the installation that bring the machine token. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.hoso.ingest.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** How scans come in: notifications, the sweep that finds what they missed, the hot folder, and requests to retry. */
@ApplicationModule(allowedDependencies = {"acceptance", "identification", "onesided", "originals", "quarantine"})
@NullMarked
package vn.hoso.ingest.arrival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

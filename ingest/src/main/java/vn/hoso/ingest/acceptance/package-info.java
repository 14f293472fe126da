/** The one idempotent step that accepts a scan, knows it again, or refuses it, and tells it to the other stages. */
@ApplicationModule(allowedDependencies = {"agency", "identification", "onesided", "originals", "quarantine"})
@NullMarked
package vn.hoso.ingest.acceptance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

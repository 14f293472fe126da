/** The proof that everything in the inbox is accounted for, and the list of what is not. */
@ApplicationModule(allowedDependencies = {"acceptance"})
@NullMarked
package vn.hoso.ingest.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

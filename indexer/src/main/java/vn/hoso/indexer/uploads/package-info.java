/** Lets a browser bring scans straight into the inbox, in parts, and go on where it was after a break. */
@ApplicationModule(allowedDependencies = {"access", "counter", "dossier", "site"})
@NullMarked
package vn.hoso.indexer.uploads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

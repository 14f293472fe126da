/** Prints the sheets that part one dossier's papers from the next's in a stack, and remembers what was printed. */
@ApplicationModule(allowedDependencies = {"agency", "dossier", "procedures", "site"})
@NullMarked
package vn.hoso.indexer.covers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Reads tables that agencies send, as CSV or XLSX, row by row and without holding them in memory. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.hoso.indexer.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The catalogue of administrative procedures, with the papers that each requires. */
@ApplicationModule(allowedDependencies = {"tables"})
@NullMarked
package vn.hoso.indexer.procedures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

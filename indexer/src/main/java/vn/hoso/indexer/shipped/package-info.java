/** Tables that come with the program. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.hoso.indexer.shipped;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

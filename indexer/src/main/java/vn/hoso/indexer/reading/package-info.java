/** What was read on a page and where it stands: words with their places and confidences, out of the ALTO file. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.hoso.indexer.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

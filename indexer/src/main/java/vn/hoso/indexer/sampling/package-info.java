/** What a sample drawn at random tells of the whole from which it was drawn. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.hoso.indexer.sampling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

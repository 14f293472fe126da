/** Who saw and changed what, when, from what to what: a trail that is only ever added to, and the proof that it is whole. */
@ApplicationModule(allowedDependencies = {"access", "site"})
@NullMarked
package vn.hoso.indexer.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

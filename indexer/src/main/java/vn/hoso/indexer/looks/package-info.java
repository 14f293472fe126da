/** What was seen of each page before it was read: what to scan again, and which blank pages are set aside and come back. */
@ApplicationModule(allowedDependencies = {"site"})
@NullMarked
package vn.hoso.indexer.looks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

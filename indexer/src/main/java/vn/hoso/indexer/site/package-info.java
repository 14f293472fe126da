/** What all pages share: the layout, the two languages, Vietnamese and English numbers and dates, the start page. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.hoso.indexer.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

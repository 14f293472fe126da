/** Says what kind of paper a document is, and says unknown when in doubt. */
@ApplicationModule(allowedDependencies = {"recognition", "layout"})
@NullMarked
package vn.hoso.ocr.classification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Takes the fields of a paper out of its words: a value only when sure, nothing in its place when in doubt. */
@ApplicationModule(allowedDependencies = {"recognition", "classification", "layout"})
@NullMarked
package vn.hoso.ocr.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

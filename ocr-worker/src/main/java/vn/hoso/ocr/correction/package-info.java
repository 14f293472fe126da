/** Puts the words of a page right as officers said, each in its place, so that whatever is made of the page has them. */
@ApplicationModule(allowedDependencies = {"recognition"})
@NullMarked
package vn.hoso.ocr.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What stands where on a page that was read: parts of lines, and the marks that others put on a paper afterwards. */
@ApplicationModule(allowedDependencies = {"recognition"})
@NullMarked
package vn.hoso.ocr.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Makes of a document's page images and words what is kept of it: a searchable PDF/A-2b, ALTO, text, screen images. */
@ApplicationModule(allowedDependencies = {"recognition", "layout"})
@NullMarked
package vn.hoso.ocr.assembly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

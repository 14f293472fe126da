/** Tells the other stages what became of a scan: digitized documents, a refusal, or how far it has come. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.hoso.ocr.announcement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Says which pages of a scan make one document. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.hoso.ocr.splitting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

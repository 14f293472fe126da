/** Says which pages of a scan make one document, by the sheets that lie between them, and what is in doubt about it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.hoso.ocr.splitting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

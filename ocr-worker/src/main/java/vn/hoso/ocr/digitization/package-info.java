/** Takes one scan from its original to announced documents: one restartable Spring Batch job, page by page. */
@ApplicationModule(
        allowedDependencies = {
            "splitting",
            "recognition",
            "classification",
            "extraction",
            "handwriting",
            "assembly",
            "correction",
            "announcement"
        })
@NullMarked
package vn.hoso.ocr.digitization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

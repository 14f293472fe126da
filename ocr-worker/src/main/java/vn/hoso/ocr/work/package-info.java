/** Takes work from Kafka: which scan is brought forward next, by which worker, and what happens when one is killed. */
@ApplicationModule(allowedDependencies = {"digitization"})
@NullMarked
package vn.hoso.ocr.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

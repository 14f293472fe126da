/**
 * Reads one page: takes its picture or its sound text layer, and gives words with their places and confidences.
 * Recognition itself runs in child processes of our own, because native code is the one thing that can take a JVM down.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.hoso.ocr.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Finds the places where number and day are written by hand, and reads the digits there. A reading is a proposal; it
 * becomes a value only when something else confirms it, and in doubt there is none.
 */
@ApplicationModule(allowedDependencies = {"recognition"})
@NullMarked
package vn.hoso.ocr.handwriting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What the order of an agency's register of issued papers says of a number and a day that were read from handwriting. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.hoso.indexer.numbering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The figures of a period on paper and in a workbook: what an agency pastes into its own report. */
@ApplicationModule(allowedDependencies = {"access", "agency", "rates", "site"})
@NullMarked
package vn.hoso.indexer.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

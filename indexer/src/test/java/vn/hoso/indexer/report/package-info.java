/** Tests of the report. */
@NullMarked
package vn.hoso.indexer.report;

import org.jspecify.annotations.NullMarked;

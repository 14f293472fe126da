package vn.hoso.indexer.covers;

import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.SheetMark;

/**
 * A sheet of a print run.
 *
 * @param mark what it says to a machine
 * @param component code of the component that a separator sheet lies before; null on a cover sheet, and before papers that
 *     are none of the components
 */
public record PrintedSheet(SheetMark mark, @Nullable String component) {}

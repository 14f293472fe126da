/** What copying, faxing, photographing and scanning do to a clean page, and where its words end up. */
@NullMarked
package vn.hoso.samples.wear;

import org.jspecify.annotations.NullMarked;

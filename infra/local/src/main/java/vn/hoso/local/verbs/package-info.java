/** What the front door {@code infra/hoso} can be asked to do: one class a verb. */
@NullMarked
package vn.hoso.local.verbs;

import org.jspecify.annotations.NullMarked;

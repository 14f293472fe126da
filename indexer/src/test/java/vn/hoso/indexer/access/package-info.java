/** Who may come in, and what each person reaches, tried at the doors. */
@NullMarked
package vn.hoso.indexer.access;

import org.jspecify.annotations.NullMarked;

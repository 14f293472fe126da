/** Messages that leave exactly when the transaction that caused them is committed. */
@NullMarked
package vn.hoso.plumbing.outbox;

import org.jspecify.annotations.NullMarked;

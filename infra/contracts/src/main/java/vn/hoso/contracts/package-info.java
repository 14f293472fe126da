/** The messages by which the stages know each other: one record and one JSON Schema per message and major version. */
@NullMarked
package vn.hoso.contracts;

import org.jspecify.annotations.NullMarked;

/** JSON on Kafka topics, and what becomes of a message that fails. */
@NullMarked
package vn.hoso.plumbing.topics;

import org.jspecify.annotations.NullMarked;

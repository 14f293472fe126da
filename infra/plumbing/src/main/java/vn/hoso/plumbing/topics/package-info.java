/** JSON on Kafka topics. */
@NullMarked
package vn.hoso.plumbing.topics;

import org.jspecify.annotations.NullMarked;

/** What every stage needs of Kafka, object storage and PostgreSQL, wired for Spring Boot; not a word of the domain. */
@NullMarked
package vn.hoso.plumbing;

import org.jspecify.annotations.NullMarked;

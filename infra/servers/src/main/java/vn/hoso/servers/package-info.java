/** Real Kafka, S3 and PostgreSQL as child processes on loopback, with all they keep in one folder. */
@NullMarked
package vn.hoso.servers;

import org.jspecify.annotations.NullMarked;

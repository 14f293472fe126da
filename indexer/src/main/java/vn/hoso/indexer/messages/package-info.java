/** How messages from Kafka are taken: again and again while a part is down, set aside when they cannot be read. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.hoso.indexer.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

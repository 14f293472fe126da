/** Receives dossiers on paper at a counter: their codes, what came with them, their cover sheets, and what is still to be scanned. */
@ApplicationModule(allowedDependencies = {"access", "counter", "covers", "dossier", "filing", "procedures", "site"})
@NullMarked
package vn.hoso.indexer.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who may come in, and what each person reaches: accounts, sign-in, roles, and the agencies whose records they see. */
@ApplicationModule(allowedDependencies = {"agency", "site"})
@NullMarked
package vn.hoso.indexer.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Persons, their credentials, signing in, and the operator. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package org.betweensessions.web.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

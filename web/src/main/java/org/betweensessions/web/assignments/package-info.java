/** Training modules given to cohorts, with their windows; answers until when a trainee may respond and what it is worth. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "accounts", "programs", "library"})
package org.betweensessions.web.assignments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

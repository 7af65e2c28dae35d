/** How a cohort stands and how it divided, for its supervisors. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform", "accounts", "programs", "library", "assignments", "attempts", "reviewing"})
package org.betweensessions.web.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The trainee's debrief of a finished attempt; only reads. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform", "accounts", "programs", "library", "assignments", "attempts", "reviewing"})
package org.betweensessions.web.debriefs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

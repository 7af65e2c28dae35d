/** A trainee's runs through vignettes: the player, what was committed and when, drafts, and previews that never count. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "accounts", "programs", "library", "assignments"})
package org.betweensessions.web.attempts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

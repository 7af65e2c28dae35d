/** What reviewers and trainees say of committed responses: comments, ticks, lines found crossed, disputes, and the queue of what waits. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "accounts", "programs", "library", "assignments", "attempts"})
package org.betweensessions.web.reviewing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

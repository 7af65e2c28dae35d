/** The demo program: people, a cohort and their work, so that a first look shows something worth looking at. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform", "accounts", "programs", "library", "assignments", "attempts", "reviewing"})
package org.betweensessions.web.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

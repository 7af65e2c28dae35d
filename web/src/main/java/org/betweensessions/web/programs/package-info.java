/** Programs, the roles people hold in them, cohorts and enrolments; answers the one access question. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "accounts"})
package org.betweensessions.web.programs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

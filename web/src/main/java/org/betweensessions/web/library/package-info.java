/** Vignettes in their revisions, and the only holder of answer keys: hands out scripts, judges responses. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package org.betweensessions.web.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What every room stands on: time, ids, error pages, the one HTML renderer, durable commits. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.betweensessions.web.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

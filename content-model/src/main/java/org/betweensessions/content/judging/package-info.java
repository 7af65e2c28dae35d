/** Responses, what the key says of them, and the course a trainee takes through a vignette. */
@NullMarked
package org.betweensessions.content.judging;

import org.jspecify.annotations.NullMarked;

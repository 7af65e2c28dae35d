/** The application: small closed rooms around the content library, one flat package each. */
@NullMarked
package org.betweensessions.web;

import org.jspecify.annotations.NullMarked;

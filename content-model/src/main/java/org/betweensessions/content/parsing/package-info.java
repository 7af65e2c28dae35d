/** Reads an author's files into vignettes, training modules and reference data, or into diagnostics; never throws for an author's mistake. */
@NullMarked
package org.betweensessions.content.parsing;

import org.jspecify.annotations.NullMarked;

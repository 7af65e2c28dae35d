/** Says which vignettes carry each entry of the reference data, and what no vignette carries. */
@NullMarked
package org.betweensessions.content.coverage;

import org.jspecify.annotations.NullMarked;

/** Reads a whole folder of content: reference data, scenarios and training modules. */
@NullMarked
package org.betweensessions.content.folder;

import org.jspecify.annotations.NullMarked;

/** The command line: checks a folder of content, or prints it as JSON. */
@NullMarked
package org.betweensessions.content.cli;

import org.jspecify.annotations.NullMarked;

/** What is wrong in an author's file, where, and how to put it right. */
@NullMarked
package org.betweensessions.content.diagnostics;

import org.jspecify.annotations.NullMarked;

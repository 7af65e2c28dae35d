/** Turns an author's Markdown into a vignette or into diagnostics, and judges responses to it. No part of it knows the web. */
@NullMarked
package org.betweensessions.content;

import org.jspecify.annotations.NullMarked;

/** What a valid scenario becomes: an immutable vignette, made of a script (what is played) and an answer key (what is judged). */
@NullMarked
package org.betweensessions.content.model;

import org.jspecify.annotations.NullMarked;

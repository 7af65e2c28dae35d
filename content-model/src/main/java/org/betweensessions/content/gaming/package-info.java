/** Finds out what a strategy that reads nothing would earn, so that no key can be gamed. */
@NullMarked
package org.betweensessions.content.gaming;

import org.jspecify.annotations.NullMarked;

package org.betweensessions.content.model;

/**
 * A topic that the source debate leaves out and the project adds to it.
 *
 * @param name in the words in which vignettes name it
 * @param needed whether a library is complete only with a vignette that plays it
 */
public record Topic(String name, boolean needed) {}

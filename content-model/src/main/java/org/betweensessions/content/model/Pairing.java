package org.betweensessions.content.model;

/**
 * A decision's place in a sensitivity pair: the same decision, with one fact flipped.
 *
 * @param fact the fact as it stands in this one, in a sentence; plain text
 */
public record Pairing(PairId pair, String fact) {}

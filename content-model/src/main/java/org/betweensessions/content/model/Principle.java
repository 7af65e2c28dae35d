package org.betweensessions.content.model;

/** An aspirational value, in whose terms a trainee's profile is reported. */
public record Principle(PrincipleId id, String name, String means) {}

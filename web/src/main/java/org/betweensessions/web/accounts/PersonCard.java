package org.betweensessions.web.accounts;

/** What other rooms may show of a person. */
public record PersonCard(PersonId id, String name, String email) {}

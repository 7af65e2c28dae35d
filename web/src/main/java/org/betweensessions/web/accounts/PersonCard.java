package org.betweensessions.web.accounts;

/**
 * What other rooms may show of a person.
 *
 * @param arrived whether they have chosen a password, which signs a person in for the first time
 */
public record PersonCard(PersonId id, String name, String email, boolean arrived) {}

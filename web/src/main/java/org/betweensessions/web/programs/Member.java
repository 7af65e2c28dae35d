package org.betweensessions.web.programs;

import org.betweensessions.web.accounts.PersonId;

/** A person under the name their program knows them by. */
public record Member(PersonId id, String name) {}

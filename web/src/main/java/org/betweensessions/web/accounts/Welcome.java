package org.betweensessions.web.accounts;

import java.time.Instant;

/**
 * A person who was added to a program.
 *
 * @param link the path of a one-time link: to set a first password for a new account, to sign in for an existing one
 * @param until when the link stops working, unless it is used before
 */
public record Welcome(PersonId person, String link, Instant until) {}

package org.betweensessions.web.accounts;

/**
 * A person who was added to a program.
 *
 * @param link the path of a one-time link: to set a first password for a new account, to sign in for an existing one
 */
public record Welcome(PersonId person, String link) {}

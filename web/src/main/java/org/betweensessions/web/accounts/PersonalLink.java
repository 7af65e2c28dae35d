package org.betweensessions.web.accounts;

import java.time.Instant;

/**
 * A one-time link that is handed to somebody.
 *
 * @param link its path: to set a first password for a new account or a new one for a lost one, to sign in for an existing account
 * @param until when it stops working, unless it is used before
 */
public record PersonalLink(PersonId person, String link, Instant until) {}

package org.betweensessions.web.accounts;

/** What became of a password chosen through a one-time link. */
sealed interface PasswordChoice {
    record Taken(Person person) implements PasswordChoice {}

    record NotTaken(OpenedLink link, PasswordFault fault) implements PasswordChoice {}

    /** The link sets no password, or no more. */
    record NoSuchLink(OpenedLink link) implements PasswordChoice {}
}

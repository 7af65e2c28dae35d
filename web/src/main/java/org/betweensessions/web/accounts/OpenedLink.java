package org.betweensessions.web.accounts;

/** What a one-time link offers to whoever opens it; opening changes nothing. */
sealed interface OpenedLink {
    /** Unknown, used or too old: the three look the same. */
    record Spent() implements OpenedLink {}

    /** An invitation to somebody who has a password already: it leads to the sign-in and can do nothing else. */
    record AsksToSignIn(String name) implements OpenedLink {}

    record SetsFirstPassword(String name, String email) implements OpenedLink {}

    record ReplacesLostPassword(String name, String email) implements OpenedLink {}
}

package org.betweensessions.web.reviewing;

/** What became of a reviewer's ticks. */
public sealed interface Ticked {
    record Kept() implements Ticked {}

    /** Somebody else changed them since the page was loaded; both are shown, and nothing was saved. */
    record AnotherStands(Ticks offered, AttemptReviews.Review standing) implements Ticked {}
}

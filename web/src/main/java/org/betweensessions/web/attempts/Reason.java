package org.betweensessions.web.attempts;

import java.time.Instant;

/** @param mayBeReadOut whether it may be read out in the seminar without the trainee's name */
public record Reason(String text, boolean mayBeReadOut, Instant givenAt) {
    public static final int MAX_CODE_POINTS = 500;
}

package org.betweensessions.content.judging;

import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.Verdict;

/** The words in which reasons are given. */
final class Wording {
    private Wording() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case STRONG -> "strong";
            case ACCEPTABLE -> "acceptable";
            case WEAK -> "weak";
            case UNSAFE -> "unsafe";
        };
    }

    static String of(Acceptability acceptability) {
        return switch (acceptability) {
            case CLEARLY_UNACCEPTABLE -> "clearly unacceptable";
            case RATHER_UNACCEPTABLE -> "rather unacceptable";
            case RATHER_ACCEPTABLE -> "rather acceptable";
            case CLEARLY_ACCEPTABLE -> "clearly acceptable";
        };
    }
}

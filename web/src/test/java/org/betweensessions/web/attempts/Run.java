package org.betweensessions.web.attempts;

import java.util.Map;
import java.util.UUID;
import org.betweensessions.web.accounts.Persona;
import org.betweensessions.web.attempts.Player.Sheet;

/**
 * One trainee's attempt at the vignette on trial. Its first step is a contested choice: A leads to a night that may be set aside, B
 * to a corridor that is only read, C to stairs that are only read and may be set aside; all lead to the desk at step 3, where the
 * other four kinds of decision follow, then at step 7 to a lobby, and at step 8 out.
 */
record Run(Player player, Persona trainee, String attempt) {
    static final Map<String, String> RATINGS = Map.of(
            "rating-A", "RATHER_ACCEPTABLE", "rating-B", "CLEARLY_ACCEPTABLE", "rating-C", "RATHER_UNACCEPTABLE");
    static final Map<String, String> RANKS = Map.of("best", "A", "worst", "C");
    static final Map<String, String> SHIFT = Map.of("shift", "MORE");

    AttemptId id() {
        return new AttemptId(UUID.fromString(attempt.substring(attempt.lastIndexOf('/') + 1)));
    }

    String at(int step) {
        return attempt + "/steps/" + step;
    }

    Sheet page(int step) {
        return player.get(trainee, at(step));
    }

    Sheet resume() {
        return player.get(trainee, attempt);
    }

    Sheet commit(int step, Map<String, String> form) {
        return player.post(trainee, at(step), form);
    }

    Sheet choose(int step, String letter) {
        return commit(step, Map.of("option", letter));
    }

    Sheet write(int step, String text) {
        return commit(step, Map.of("text", text));
    }

    Sheet readOn(int step) {
        return player.post(trainee, at(step) + "/read-on", Map.of());
    }

    Sheet setAside(int step) {
        return player.post(trainee, at(step) + "/set-aside", Map.of());
    }

    Sheet goOn(int step) {
        return player.post(trainee, at(step) + "/go-on", Map.of());
    }

    /** Through the corridor to the desk. */
    Run toTheDesk() {
        choose(1, "B");
        readOn(2);
        return this;
    }

    /** Through the corridor and the lobby out. */
    Run toTheEnd() {
        toTheText().write(6, "Can we speak at noon?");
        readOn(7);
        return this;
    }

    /** Through the corridor to the text that is to be written, at step 6. */
    Run toTheText() {
        toTheDesk();
        commit(3, RATINGS);
        commit(4, RANKS);
        commit(5, SHIFT);
        return this;
    }
}

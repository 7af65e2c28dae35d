package org.betweensessions.web.attempts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.betweensessions.content.judging.Course;
import org.betweensessions.content.judging.Passed;

/**
 * Everything that is on record of one attempt, with what the key says of its responses. Only for pages that come after the response.
 *
 * @param reasons by step
 */
public record AttemptRecord(AttemptCard card, Course course, List<Committed> committed, Map<Integer, Reason> reasons) {
    public AttemptRecord {
        committed = List.copyOf(committed);
        reasons = Map.copyOf(reasons);
    }

    /** When a step was committed, and whether the trainee marked it urgent. */
    public record Committed(int step, boolean urgent, Instant at) {}

    public Optional<Reason> reason(int step) {
        return Optional.ofNullable(reasons.get(step));
    }

    public Optional<Committed> committed(int step) {
        return committed.stream().filter(move -> move.step() == step).findFirst();
    }

    public Optional<Passed> passed(int step) {
        return course.passed().stream()
                .filter(passed -> passed.station().number() == step)
                .findFirst();
    }

    public Optional<Instant> lastCommittedAt() {
        return committed.isEmpty()
                ? Optional.empty()
                : Optional.of(committed.getLast().at());
    }
}

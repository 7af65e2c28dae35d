package org.betweensessions.web.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.betweensessions.content.judging.Judgement;
import org.betweensessions.content.judging.Passed;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.web.attempts.AttemptRecord;
import org.betweensessions.web.library.RevisionId;
import org.betweensessions.web.reviewing.Reviewed;

/**
 * The attempts at one vignette of an assignment that count together: one for each trainee, finished or not, of revisions that are
 * scored alike.
 */
record Pool(RevisionId revision, List<Reviewed> attempts) {
    Pool {
        attempts = List.copyOf(attempts);
    }

    /** One trainee's response to a decision, in the attempt it belongs to. */
    record Given(Reviewed reviewed, Passed passed, Judgement judgement) {
        AttemptRecord attempt() {
            return reviewed.attempt();
        }

        int step() {
            return passed.station().number();
        }
    }

    List<Given> at(DecisionId decision) {
        return attempts.stream()
                .flatMap(reviewed -> given(reviewed, decision).stream())
                .toList();
    }

    Split split(Decision decision) {
        return Split.of(
                decision,
                at(decision.id()).stream()
                        .map(given -> given.judgement().response())
                        .toList());
    }

    private static Optional<Given> given(Reviewed reviewed, DecisionId decision) {
        return reviewed.attempt().course().passed().stream()
                .flatMap(passed -> judged(reviewed, passed))
                .filter(given -> given.judgement().decision().equals(decision))
                .findFirst();
    }

    private static Stream<Given> judged(Reviewed reviewed, Passed passed) {
        return passed.judgement().stream().map(judgement -> new Given(reviewed, passed, judgement));
    }
}

package org.betweensessions.web.debriefs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.betweensessions.web.reviewing.ReviewedStep;

/** A decision worth talking over, and why. */
record TalkingPoint(int step, String stem, Ground ground) {

    /** In the order in which the points are listed. */
    enum Ground {
        CONTESTED,
        LINE_CROSSED,
        DISPUTED
    }

    static List<TalkingPoint> in(List<ReviewedStep> steps) {
        return steps.stream()
                .flatMap(step -> switch (step) {
                    case ReviewedStep.Read read -> Stream.<TalkingPoint>empty();
                    case ReviewedStep.SetAside setAside -> Stream.<TalkingPoint>empty();
                    case ReviewedStep.Responded responded -> of(responded).stream();
                })
                .sorted(Comparator.comparing(TalkingPoint::ground))
                .toList();
    }

    private static Optional<TalkingPoint> of(ReviewedStep.Responded step) {
        return ground(step)
                .map(ground -> new TalkingPoint(step.number(), step.judgement().stem(), ground));
    }

    private static Optional<Ground> ground(ReviewedStep.Responded step) {
        if (step.judgement().contested()) {
            return Optional.of(Ground.CONTESTED);
        }
        boolean found = step.ticking().filter(ReviewedStep.Ticking::anyCrossed).isPresent();
        if (found || !step.judgement().crossed().isEmpty()) {
            return Optional.of(Ground.LINE_CROSSED);
        }
        return step.disputes().isEmpty() ? Optional.empty() : Optional.of(Ground.DISPUTED);
    }
}

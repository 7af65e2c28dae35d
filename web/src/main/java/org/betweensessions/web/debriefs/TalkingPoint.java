package org.betweensessions.web.debriefs;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.betweensessions.web.reviewing.ReviewedStep;

/**
 * A decision worth talking over, and why.
 *
 * @param grounds all that apply, the weightiest first
 */
record TalkingPoint(int step, String stem, SortedSet<Ground> grounds) {

    /** The weightiest first: points are listed by it. */
    enum Ground {
        LINE_CROSSED,
        CONTESTED,
        DISPUTED
    }

    static List<TalkingPoint> in(List<ReviewedStep> steps) {
        return steps.stream()
                .flatMap(step -> switch (step) {
                    case ReviewedStep.Read read -> Stream.<TalkingPoint>empty();
                    case ReviewedStep.SetAside setAside -> Stream.<TalkingPoint>empty();
                    case ReviewedStep.Responded responded -> Stream.of(of(responded));
                })
                .filter(point -> !point.grounds().isEmpty())
                .sorted(Comparator.comparing(point -> point.grounds().first()))
                .toList();
    }

    private static TalkingPoint of(ReviewedStep.Responded step) {
        SortedSet<Ground> grounds = new TreeSet<>();
        boolean found = step.ticking().filter(ReviewedStep.Ticking::anyCrossed).isPresent();
        if (found || !step.judgement().crossed().isEmpty()) {
            grounds.add(Ground.LINE_CROSSED);
        }
        if (step.judgement().contested()) {
            grounds.add(Ground.CONTESTED);
        }
        if (!step.disputes().isEmpty()) {
            grounds.add(Ground.DISPUTED);
        }
        return new TalkingPoint(step.number(), step.judgement().stem(), grounds);
    }
}

package org.betweensessions.content.gaming;

import java.util.ArrayList;
import java.util.List;
import org.betweensessions.content.judging.Judge;
import org.betweensessions.content.judging.Judgement;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.DecisionKey;
import org.betweensessions.content.model.DecisionKey.ChooseOneKey;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.SceneId;
import org.betweensessions.content.model.Vignette;

/**
 * What a strategy earns at one decision to which it applies.
 *
 * @param credit the mean over the responses between which it cannot tell
 * @param random the mean credit at random, at the same decision
 * @param crosses whether one of the responses crosses a line, there or in the scene to which it leads
 * @param mayCross whether decisions of this kind can cross a line; a judgement shift never does
 */
record Trial(Fraction credit, Fraction random, boolean crosses, boolean mayCross) {

    Fraction difference() {
        return credit.minus(random);
    }

    /** The decisions of a vignette to which the strategy applies, in the order of the file. */
    static List<Trial> of(Strategy strategy, Vignette vignette, ReferenceData reference) {
        Judge judge = new Judge(vignette, reference);
        List<Trial> trials = new ArrayList<>();
        for (Decision decision : vignette.script().decisions()) {
            DecisionKey key = vignette.key().decision(decision.id());
            List<Response> responses = strategy.at(decision, key);
            if (!responses.isEmpty()) {
                trials.add(new Trial(
                        mean(judge, decision, responses),
                        mean(judge, decision, Strategy.RANDOM.at(decision, key)),
                        responses.stream().anyMatch(response -> crosses(vignette, judge, decision, response)),
                        !(decision instanceof Decision.JudgementShift)));
            }
        }
        return trials;
    }

    private static Fraction mean(Judge judge, Decision decision, List<Response> responses) {
        return Fraction.mean(responses.stream()
                .map(response -> judge.judge(decision.id(), response))
                .map(Judgement::credit)
                .map(credit -> Fraction.of(credit.orElseThrow()))
                .toList());
    }

    private static boolean crosses(Vignette vignette, Judge judge, Decision decision, Response response) {
        return !judge.judge(decision.id(), response).lines().crossed().isEmpty()
                || response instanceof Response.Chose chose
                        && vignette.key().decision(decision.id()) instanceof ChooseOneKey key
                        && key.options()
                                .get(chose.option())
                                .then()
                                .filter(scene -> crosses(vignette, scene))
                                .isPresent();
    }

    private static boolean crosses(Vignette vignette, SceneId scene) {
        return !vignette.key().scene(scene).crosses().isEmpty();
    }
}

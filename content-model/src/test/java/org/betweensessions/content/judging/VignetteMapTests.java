package org.betweensessions.content.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.betweensessions.content.judging.Vignettes.choice;
import static org.betweensessions.content.judging.Vignettes.choiceTo;
import static org.betweensessions.content.judging.Vignettes.chooseOne;
import static org.betweensessions.content.judging.Vignettes.decision;
import static org.betweensessions.content.judging.Vignettes.ending;
import static org.betweensessions.content.judging.Vignettes.scene;
import static org.betweensessions.content.judging.Vignettes.shift;
import static org.betweensessions.content.judging.Vignettes.skippable;

import java.util.List;
import org.betweensessions.content.judging.VignetteMap.DecisionPlace;
import org.betweensessions.content.judging.VignetteMap.Onward.ToDecision;
import org.betweensessions.content.judging.VignetteMap.Onward.ToScene;
import org.betweensessions.content.judging.VignetteMap.OptionPlace;
import org.betweensessions.content.judging.VignetteMap.ScenePlace;
import org.betweensessions.content.model.SceneId;
import org.betweensessions.content.model.Shift;
import org.betweensessions.content.model.Verdict;
import org.junit.jupiter.api.Test;

class VignetteMapTests {
    private final VignetteMap map = Vignettes.judge(
                    scene(
                            "start",
                            skippable("good", "gentle"),
                            chooseOne(choiceTo(Verdict.STRONG, "bad"), choice(Verdict.WEAK)),
                            shift(Shift.LESS)),
                    ending("good"),
                    ending("bad"),
                    ending("gentle"))
            .map();

    @Test
    void drawsEverySceneInTheOrderOfTheFile() {
        assertThat(map.scenes()).extracting(ScenePlace::title).containsExactly("start", "good", "bad", "gentle");
        assertThat(map.scenes()).extracting(ScenePlace::ending).containsExactly(false, true, true, true);
    }

    @Test
    void leadsFromEachOptionToItsSceneOrToTheNextDecision() {
        List<OptionPlace> options =
                map.scenes().getFirst().decisions().getFirst().options();
        assertThat(options).extracting(OptionPlace::label).containsExactly("Label A", "Label B");
        assertThat(options)
                .extracting(OptionPlace::onward)
                .containsExactly(new ToScene(new SceneId("bad")), new ToDecision(decision("start.2")));
    }

    @Test
    void leadsFromADecisionWithoutOptionsToWhereTheSceneLeads() {
        DecisionPlace last = map.scenes().getFirst().decisions().getLast();
        assertThat(last.options()).isEmpty();
        assertThat(last.onward()).contains(new ToScene(new SceneId("good")));
    }

    @Test
    void showsWhereSettingAsideLeads() {
        assertThat(map.scenes().getFirst().skipTo()).contains(new SceneId("gentle"));
    }
}

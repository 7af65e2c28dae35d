package org.betweensessions.content.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.betweensessions.content.judging.Vignettes.HARM;
import static org.betweensessions.content.judging.Vignettes.bestAndWorst;
import static org.betweensessions.content.judging.Vignettes.choice;
import static org.betweensessions.content.judging.Vignettes.choiceTo;
import static org.betweensessions.content.judging.Vignettes.chooseOne;
import static org.betweensessions.content.judging.Vignettes.contested;
import static org.betweensessions.content.judging.Vignettes.crosses;
import static org.betweensessions.content.judging.Vignettes.ending;
import static org.betweensessions.content.judging.Vignettes.marks;
import static org.betweensessions.content.judging.Vignettes.meets;
import static org.betweensessions.content.judging.Vignettes.rateEach;
import static org.betweensessions.content.judging.Vignettes.repairs;
import static org.betweensessions.content.judging.Vignettes.scene;
import static org.betweensessions.content.judging.Vignettes.shift;
import static org.betweensessions.content.judging.Vignettes.skippable;
import static org.betweensessions.content.judging.Vignettes.to;
import static org.betweensessions.content.judging.Vignettes.vignette;
import static org.betweensessions.content.judging.Vignettes.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.betweensessions.content.judging.Vignettes.Made;
import org.betweensessions.content.judging.Vignettes.MadeScene;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.DecisionKey;
import org.betweensessions.content.model.Scene;
import org.betweensessions.content.model.SceneId;
import org.betweensessions.content.model.Shift;
import org.betweensessions.content.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FingerprintTests {
    private static final MadeScene GOOD = ending("good");
    private static final MadeScene BAD = ending("bad");
    private static final DecisionKey.ChoiceKey STRONG = choice(Verdict.STRONG);
    private static final DecisionKey.ChoiceKey WEAK = choice(Verdict.WEAK);

    private static Fingerprint of(MadeScene opening, MadeScene... others) {
        return Fingerprint.of(
                vignette(Stream.concat(Stream.of(opening), Stream.of(others)).toArray(MadeScene[]::new)));
    }

    private static Fingerprint of(Function<DecisionId, Made> decision) {
        return of(scene("start", to("good"), decision), GOOD, BAD);
    }

    @Test
    void staysTheSameOverRuns() {
        assertThat(of(chooseOne(STRONG, WEAK))).isEqualTo(of(chooseOne(STRONG, WEAK)));
    }

    @Test
    void staysTheSameWhenOnlyProseChanges() {
        Scene reworded = new Scene(new SceneId("start"), "Reworded", List.of(), Optional.empty(), List.of(), false);
        assertThat(of(new MadeScene(reworded, to("good"), Map.of()), GOOD))
                .isEqualTo(of(scene("start", to("good")), GOOD));
    }

    @Test
    void staysTheSameWhenLaterScenesChangePlaces() {
        assertThat(of(scene("start", to("good")), GOOD, BAD)).isEqualTo(of(scene("start", to("good")), BAD, GOOD));
    }

    @Test
    void staysTheSameWhenADecisionBecomesContested() {
        assertThat(of(contested(STRONG, STRONG))).isEqualTo(of(chooseOne(STRONG, STRONG)));
    }

    static Stream<List<Fingerprint>> changes() {
        return Stream.of(
                List.of(of(chooseOne(STRONG, WEAK)), of(chooseOne(WEAK, STRONG))),
                List.of(of(chooseOne(STRONG, WEAK)), of(chooseOne(STRONG, WEAK, WEAK))),
                List.of(of(chooseOne(STRONG, WEAK)), of(chooseOne(choiceTo(Verdict.STRONG, "bad"), WEAK))),
                List.of(of(chooseOne(STRONG, WEAK)), of(chooseOne(marks("confidentiality"), STRONG, WEAK))),
                List.of(of(shift(Shift.MORE)), of(shift(Shift.MUCH_MORE))),
                List.of(of(shift(Shift.MORE)), of(write())),
                List.of(of(bestAndWorst()), of(write())),
                List.of(of(rateEach(Acceptability.CLEARLY_ACCEPTABLE)), of(rateEach(Acceptability.RATHER_ACCEPTABLE))),
                List.of(of(scene("start", to("good")), GOOD, BAD), of(scene("start", to("bad")), GOOD, BAD)),
                List.of(of(scene("start", to("good")), GOOD), of(scene("begin", to("good")), GOOD)),
                List.of(of(scene("start", to("good")), GOOD), of(scene("start", meets(to("good"), HARM)), GOOD)),
                List.of(
                        of(scene("start", meets(to("good"), HARM)), GOOD),
                        of(scene("start", crosses(to("good"), HARM)), GOOD)),
                List.of(of(scene("start", to("good")), GOOD), of(scene("start", repairs(to("good"), HARM)), GOOD)),
                List.of(
                        of(scene("start", skippable("good", "good")), GOOD, BAD),
                        of(scene("start", skippable("good", "bad")), GOOD, BAD)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changesWithWhatIsScored(List<Fingerprint> beforeAndAfter) {
        assertThat(beforeAndAfter.getFirst()).isNotEqualTo(beforeAndAfter.getLast());
    }

    @Test
    void isSixtyFourHexadecimalDigits() {
        assertThat(of(chooseOne(STRONG, WEAK)).hex()).matches("[0-9a-f]{64}");
        assertThatThrownBy(() -> new Fingerprint("x")).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.betweensessions.content.gaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.betweensessions.content.gaming.Decisions.act;
import static org.betweensessions.content.gaming.Decisions.choiceKey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.betweensessions.content.model.DecisionKey;
import org.betweensessions.content.model.Shift;
import org.betweensessions.content.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each bound of the authored attributes on both sides and on the spot. */
class AttributesTests {
    private static final DecisionKey WITHOUT = choiceKey(act(Verdict.STRONG, 1), act(Verdict.WEAK, 3));
    private static final DecisionKey STRONG = choiceKey(act(Verdict.STRONG, 1).consulting(), act(Verdict.WEAK, 3));
    private static final DecisionKey WEAK =
            choiceKey(act(Verdict.STRONG, 1), act(Verdict.WEAK, 3).consulting());

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, true"})
    void aThirdOfTheUnsafeOptionsStandsAtEachEndOfRestrictiveness(int ofSix, boolean passes) {
        assertThat(figure("unsafe options at the restrictive end", unsafe(ofSix, 5, 3))
                        .passes())
                .isEqualTo(passes);
        assertThat(figure("unsafe options at the permissive end", unsafe(ofSix, 1, 3))
                        .passes())
                .isEqualTo(passes);
    }

    /** Six choices between three acts, in some of which the unsafe one has the restraint of an end. */
    private static List<DecisionKey> unsafe(int ofSix, int end, int otherwise) {
        List<DecisionKey> keys = new ArrayList<>();
        for (int index = 0; index < 6; index++) {
            keys.add(choiceKey(
                    act(Verdict.UNSAFE, index < ofSix ? end : otherwise),
                    act(Verdict.STRONG, end == 5 ? 4 : 2),
                    act(Verdict.WEAK, end == 5 ? 1 : 5)));
        }
        return keys;
    }

    @ParameterizedTest
    @CsvSource({"39, true", "40, true", "41, false"})
    void consultingIsOfferedInFourOfTenDecisionsWithOptions(int ofAHundred, boolean passes) {
        List<DecisionKey> keys = new ArrayList<>(Collections.nCopies(ofAHundred, WEAK));
        keys.addAll(Collections.nCopies(100 - ofAHundred, WITHOUT));
        keys.add(Decisions.shiftKey(Shift.MORE));
        Figure figure = figure("consulting offered, of decisions with options", keys);
        assertThat(figure.n()).isEqualTo(100);
        assertThat(figure.passes()).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"34, false", "35, true", "36, true", "64, true", "65, true", "66, false"})
    void consultingIsStrongInAboutHalfOfTheChoicesThatOfferIt(int ofAHundred, boolean passes) {
        List<DecisionKey> keys = new ArrayList<>(Collections.nCopies(ofAHundred, STRONG));
        keys.addAll(Collections.nCopies(100 - ofAHundred, WEAK));
        keys.add(WITHOUT);
        assertThat(figure("consulting strong, of choices that offer it", keys).passes())
                .isEqualTo(passes);
    }

    @Test
    void saysNothingOfWhatDoesNotOccur() {
        assertThat(Attributes.figures("library", List.of(Decisions.shiftKey(Shift.MORE))))
                .isEmpty();
    }

    private static Figure figure(String what, List<DecisionKey> keys) {
        return Attributes.figures("library", keys).stream()
                .filter(figure -> figure.what().equals(what))
                .findFirst()
                .orElseThrow();
    }
}

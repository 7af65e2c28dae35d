package org.betweensessions.web.attempts;

import org.betweensessions.content.judging.Comparison;
import org.betweensessions.content.judging.Credit;
import org.betweensessions.content.judging.Judgement.Rank;
import org.betweensessions.content.judging.Nearness;
import org.jspecify.annotations.Nullable;

/**
 * Why the credit is what it is, for one option or one word of a response; a message of each form says it to whoever reads.
 *
 * @param letter of the option it is about; empty in a judgement shift
 * @param keyedWord key of the message that says how it is keyed
 * @param givenWord key of the message that says how it was rated or shifted; null where a letter says it
 * @param named the letter named instead of the keyed one; empty elsewhere
 */
public record Because(
        Form form,
        String letter,
        String keyedWord,
        @Nullable String givenWord,
        String named,
        @Nullable Nearness nearness,
        Credit credit) {
    public enum Form {
        CHOSE,
        RATED,
        NAMED,
        NAMED_ANOTHER,
        WORST_NAMED_BEST,
        SHIFTED
    }

    static Because of(Comparison comparison) {
        return switch (comparison) {
            case Comparison.Choice choice ->
                new Because(
                        Form.CHOSE,
                        choice.option().toString(),
                        "platform.verdict." + choice.keyed().name(),
                        null,
                        "",
                        null,
                        choice.credit());
            case Comparison.Rating rating ->
                new Because(
                        Form.RATED,
                        rating.option().toString(),
                        JudgementView.word(rating.keyed()),
                        JudgementView.word(rating.given()),
                        "",
                        rating.nearness(),
                        rating.credit());
            case Comparison.Naming naming ->
                new Because(
                        naming.keyed().equals(naming.named()) ? Form.NAMED : Form.NAMED_ANOTHER,
                        naming.keyed().toString(),
                        JudgementView.word(naming.rank()),
                        null,
                        naming.named().toString(),
                        null,
                        naming.credit());
            case Comparison.WorstNamedBest worst ->
                new Because(
                        Form.WORST_NAMED_BEST,
                        worst.option().toString(),
                        JudgementView.word(Rank.WORST),
                        null,
                        "",
                        null,
                        worst.credit());
            case Comparison.Shifting shifting ->
                new Because(
                        Form.SHIFTED,
                        "",
                        JudgementView.word(shifting.keyed()),
                        JudgementView.word(shifting.given()),
                        "",
                        shifting.nearness(),
                        shifting.credit());
        };
    }

    boolean onTheKeysSide() {
        return nearness != null && nearness != Nearness.OTHER_SIDE;
    }
}

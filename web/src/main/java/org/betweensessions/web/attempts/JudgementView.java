package org.betweensessions.web.attempts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.betweensessions.content.judging.Credit;
import org.betweensessions.content.judging.Judgement;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.DebateQuestion;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.DecisionKind;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.Position;
import org.betweensessions.content.model.Principle;
import org.betweensessions.content.model.RedLine;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.content.model.Shift;
import org.betweensessions.content.model.Standard;
import org.betweensessions.content.model.Verdict;
import org.betweensessions.web.platform.PassageView;
import org.jspecify.annotations.Nullable;

/**
 * A response and what the key says of it, ready for a page. Only for pages that come after the response. Its fragment is
 * {@code attempts/judgement :: judgement(view)}.
 *
 * @param step the step of the attempt at which it was committed
 * @param written the committed text; null unless the decision was to write
 * @param credit null for a written text
 * @param shiftGiven and {@code shiftKeyed}: null unless the decision was a judgement shift
 * @param crossed lines crossed here, by reaching the scene or by the response
 * @param repaired lines crossed before and put right here
 * @param because why the credit is what it is
 * @param lineStandards what each line that is shown rests on
 * @param checklist items as HTML; empty unless the decision was to write
 */
public record JudgementView(
        int step,
        DecisionId decision,
        DecisionKind kind,
        String scene,
        String stem,
        List<PassageView> passages,
        String plan,
        List<PassageView> newFact,
        @Nullable String written,
        @Nullable Credit credit,
        @Nullable Shift shiftGiven,
        @Nullable Shift shiftKeyed,
        @Nullable String outcome,
        @Nullable String rationale,
        List<Reading> readings,
        boolean contested,
        List<Principle> principles,
        Optional<DebateQuestion> debate,
        List<Standard> standards,
        List<Position> echoes,
        List<Position> answers,
        List<String> checklist,
        List<RedLine> mayCross,
        List<RedLine> crossed,
        List<RedLine> repaired,
        List<Because> because,
        Map<RedLineId, List<Standard>> lineStandards) {

    private static final Pattern WORD = Pattern.compile("\\s+");

    /**
     * One option as the key reads it.
     *
     * @param taken whether the response chose it, or named it best or worst
     * @param verdict null unless the decision was to choose one
     * @param keyedWord key of the message that says how the option is keyed; null where a verdict says it
     * @param crossed whether the response crossed the line by this option
     * @param givenWord key of the message that says how the trainee rated or named it; null where it was not
     */
    public record Reading(
            OptionLetter letter,
            String label,
            String text,
            boolean taken,
            @Nullable Verdict verdict,
            @Nullable String keyedWord,
            @Nullable String givenWord,
            @Nullable RedLine line,
            boolean crossed,
            String why,
            List<Position> echoes,
            List<Position> answers) {
        public boolean echoing() {
            return !echoes.isEmpty() || !answers.isEmpty();
        }
    }

    /** The options by which the response crossed a line; none where reaching the scene crossed it. */
    public List<Reading> crossing(RedLine line) {
        return readings.stream()
                .filter(reading -> reading.crossed() && line.equals(reading.line()))
                .toList();
    }

    /** How many options were rated on the side on which the key has them. */
    public long ratedOnTheKeysSide() {
        return because.stream().filter(Because::onTheKeysSide).count();
    }

    /** The letter of the option that the response named best, or worst. */
    public String named(String word) {
        return readings.stream()
                .filter(reading -> word.equals(reading.givenWord()))
                .map(reading -> reading.letter().toString())
                .collect(Collectors.joining());
    }

    /** How many words were written. */
    public long words() {
        return written == null ? 0 : WORD.splitAsStream(written.strip()).count();
    }

    /** What a line that is shown rests on. */
    public List<Standard> standardsOf(RedLine line) {
        return lineStandards.getOrDefault(line.id(), List.of());
    }

    /** Whether any position of the debate is named, be it where a reader has to unfold it. */
    public boolean echoing() {
        return echoingOpenly() || readings.stream().anyMatch(Reading::echoing);
    }

    /** Whether a position is named where nothing has to be unfolded. */
    public boolean echoingOpenly() {
        return !answers.isEmpty()
                || (readings.isEmpty() && !echoes.isEmpty())
                || readings.stream().anyMatch(reading -> reading.taken() && reading.echoing());
    }

    /** The message that names a step of the scale on which options are rated. */
    public static String word(Acceptability acceptability) {
        return "attempts.acceptability." + acceptability.name();
    }

    /** The message that names a place in a best-and-worst decision. */
    public static String word(Judgement.Rank rank) {
        return "attempts.rank." + rank.name();
    }

    /** The message that names a step of the scale on which a plan is weighed anew. */
    public static String word(Shift shift) {
        return "attempts.shift." + shift.name();
    }
}

package org.betweensessions.content.parsing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.betweensessions.content.judging.Judgement.Rank;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.AreaId;
import org.betweensessions.content.model.Citation;
import org.betweensessions.content.model.PairId;
import org.betweensessions.content.model.Position;
import org.betweensessions.content.model.PrincipleId;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.content.model.Shift;
import org.betweensessions.content.model.Slug;
import org.betweensessions.content.model.Standard;
import org.betweensessions.content.model.Verdict;
import org.betweensessions.content.model.WrittenForm;

/** How an author writes each kind of value. */
final class Written {
    static final String LINE = "the id of a red line, such as no-way-to-reach-help";
    static final String PRINCIPLE =
            "one or two ids of principles, parted by a comma, such as fidelity, confidentiality";
    static final String PAIR =
            "a name in lower case with hyphens, the same in both decisions, such as consent-in-writing";
    static final String POSITIONS = "numbers of positions, parted by commas, such as P02, P10";
    static final String VERDICT = "strong, acceptable, weak or unsafe";
    static final String ACCEPTABILITY =
            "clearly unacceptable, rather unacceptable, rather acceptable or clearly acceptable";
    static final String RANK = "best or worst";
    static final String RESTRAINT = "a number from 1 (most permissive) to 5 (most restrictive)";
    static final String SHIFT = "-2, -1, 0, +1 or +2";
    static final String FORM = "reply or note";
    static final String QUESTION = "the number of a question, such as Q9";

    private static final Pattern CITATION = Pattern.compile("([A-Z0-9][A-Za-z0-9-]*) (\\S.*)");

    private static final Pattern AREA = Pattern.compile("(\\S+) (\\S.*)");

    private Written() {}

    static Optional<RedLineId> line(String text) {
        return slug(text).map(RedLineId::new);
    }

    static Optional<PrincipleId> principle(String text) {
        return slug(text).map(PrincipleId::new);
    }

    static Optional<PairId> pair(String text) {
        return slug(text).map(PairId::new);
    }

    static Optional<Verdict> verdict(String text) {
        return constant(Verdict.values(), text);
    }

    static Optional<Acceptability> acceptability(String text) {
        return constant(Acceptability.values(), text);
    }

    static Optional<Rank> rank(String text) {
        return Written.<Rank>constant(Rank.values(), text).filter(rank -> rank != Rank.BETWEEN);
    }

    static Optional<WrittenForm> form(String text) {
        return constant(WrittenForm.values(), text);
    }

    static Optional<Integer> restraint(String text) {
        return text.matches("[1-5]") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    static Optional<Shift> shift(String text) {
        String hyphened = text.replace('\u2212', '-');
        return hyphened.matches("[-+]?[0-2]") ? Shift.of(Integer.parseInt(hyphened)) : Optional.empty();
    }

    static Optional<Standard.Verification> verification(String text) {
        return constant(Standard.Verification.values(), text);
    }

    static Optional<Position.Stance> stance(String text) {
        return constant(Position.Stance.values(), text);
    }

    static Optional<Integer> count(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    static Optional<Citation> citation(String text) {
        Matcher matcher = CITATION.matcher(text);
        return matcher.matches() ? Optional.of(new Citation(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    static Optional<AreaId> area(String text) {
        Matcher matcher = AREA.matcher(text);
        return matcher.matches() ? Optional.of(new AreaId(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    static Optional<Boolean> yesOrNo(String text) {
        return text.matches("yes|no") ? Optional.of(text.equals("yes")) : Optional.empty();
    }

    private static Optional<String> slug(String text) {
        return !text.isEmpty() && text.equals(Slug.of(text)) ? Optional.of(text) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String text) {
        Function<E, String> words = each -> each.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Arrays.stream(constants)
                .filter(each -> words.apply(each).equals(text))
                .findFirst();
    }
}

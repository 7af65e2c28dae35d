package org.betweensessions.web.attempts;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.Shift;

/** A form as it came, read for the decision it is offered at. */
sealed interface OfferedMove {

    record Fits(Response response) implements OfferedMove {}

    /** Something is missing or does not fit; what was filled in is kept. */
    record Incomplete(Set<Lack> lacks) implements OfferedMove {}

    enum Lack {
        OPTION,
        RATINGS,
        BEST,
        WORST,
        BEST_IS_WORST,
        SHIFT,
        TEXT,
        TEXT_TOO_LONG
    }

    static OfferedMove read(Decision decision, Map<String, String> form) {
        return switch (decision) {
            case Decision.ChooseOne choose ->
                letter(choose.options(), form.get("option"))
                        .<OfferedMove>map(letter -> new Fits(new Response.Chose(letter)))
                        .orElse(lacks(Lack.OPTION));
            case Decision.RateEach rate -> ratings(rate.options(), form);
            case Decision.BestAndWorst rank ->
                bestAndWorst(letter(rank.options(), form.get("best")), letter(rank.options(), form.get("worst")));
            case Decision.JudgementShift shift ->
                constant(Shift.values(), form.get("shift"))
                        .<OfferedMove>map(value -> new Fits(new Response.Shifted(value)))
                        .orElse(lacks(Lack.SHIFT));
            case Decision.Write write -> text(form.getOrDefault("text", ""));
        };
    }

    private static OfferedMove ratings(List<Option> options, Map<String, String> form) {
        TreeMap<OptionLetter, Acceptability> ratings = new TreeMap<>();
        for (Option option : options) {
            constant(Acceptability.values(), form.get("rating-" + option.letter()))
                    .ifPresent(rating -> ratings.put(option.letter(), rating));
        }
        return ratings.size() == options.size() ? new Fits(new Response.Rated(ratings)) : lacks(Lack.RATINGS);
    }

    private static OfferedMove bestAndWorst(Optional<OptionLetter> best, Optional<OptionLetter> worst) {
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        if (best.isEmpty()) {
            lacks.add(Lack.BEST);
        }
        if (worst.isEmpty()) {
            lacks.add(Lack.WORST);
        }
        if (best.isPresent() && best.equals(worst)) {
            lacks.add(Lack.BEST_IS_WORST);
        }
        return lacks.isEmpty()
                ? new Fits(new Response.NamedBestAndWorst(best.orElseThrow(), worst.orElseThrow()))
                : new Incomplete(lacks);
    }

    private static OfferedMove text(String typed) {
        String text = Typed.kept(typed).strip();
        if (text.isEmpty()) {
            return lacks(Lack.TEXT);
        }
        return text.codePointCount(0, text.length()) > Response.Wrote.MAX_CODE_POINTS
                ? lacks(Lack.TEXT_TOO_LONG)
                : new Fits(new Response.Wrote(text));
    }

    private static Optional<OptionLetter> letter(List<Option> options, String written) {
        return options.stream()
                .map(Option::letter)
                .filter(letter -> letter.toString().equals(written))
                .findFirst();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String written) {
        for (E constant : constants) {
            if (constant.name().equals(written)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    private static OfferedMove lacks(Lack lack) {
        return new Incomplete(EnumSet.of(lack));
    }
}

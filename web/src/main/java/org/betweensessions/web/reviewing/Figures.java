package org.betweensessions.web.reviewing;

import java.util.Collection;
import java.util.List;
import org.betweensessions.content.judging.Credit;
import org.betweensessions.content.judging.Tally;
import org.betweensessions.content.model.RedLine;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one attempt, ready for a page: floor and range apart.
 *
 * @param lines every line met, by name
 * @param share credit in percent of what was attainable, rounded down; null where nothing was attainable
 * @param profile by principle
 */
public record Figures(
        int held,
        int met,
        List<Line> lines,
        String earned,
        int attainable,
        @Nullable Integer share,
        List<PrincipleLine> profile) {

    public enum State {
        HELD,
        CROSSED,
        REPAIRED
    }

    public record Line(String name, State state) {}

    /** @param shown whether there are enough decisions for a figure */
    public record PrincipleLine(String name, String means, boolean shown, String earned, int decisions) {}

    /** @param met the lines met, as the revision knows them */
    static Figures of(Tally tally, Collection<RedLine> met) {
        return new Figures(
                tally.held(),
                tally.met().size(),
                met.stream()
                        .map(line -> new Line(line.name(), state(tally, line)))
                        .toList(),
                tally.earned().written(),
                tally.attainable(),
                share(tally),
                tally.profile().stream()
                        .map(figure -> new PrincipleLine(
                                figure.principle().name(),
                                figure.principle().means(),
                                figure.shown(),
                                figure.earned().written(),
                                figure.decisions()))
                        .toList());
    }

    /** The figures of an attempt, with the lines that reviewers found crossed. */
    public static Figures of(Library library, Reviewed reviewed) {
        RevisionId revision = reviewed.attempt().card().revision();
        Tally tally = library.tally(
                revision, reviewed.attempt().course(), reviewed.reviews().found(reviewed.attempt()));
        return of(tally, library.lines(revision, tally.met()));
    }

    /** Lines crossed at least once, repaired or not. */
    public long crossed() {
        return lines.stream().filter(line -> line.state() != State.HELD).count();
    }

    public long repaired() {
        return lines.stream().filter(line -> line.state() == State.REPAIRED).count();
    }

    private static State state(Tally tally, RedLine line) {
        if (!tally.crossed().contains(line.id())) {
            return State.HELD;
        }
        return tally.repaired().contains(line.id()) ? State.REPAIRED : State.CROSSED;
    }

    private static @Nullable Integer share(Tally tally) {
        if (tally.attainable() == 0) {
            return null;
        }
        Credit earned = tally.earned();
        return Math.toIntExact(earned.numerator() * 100 / (earned.denominator() * tally.attainable()));
    }
}

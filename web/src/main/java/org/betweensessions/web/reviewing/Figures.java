package org.betweensessions.web.reviewing;

import java.util.Collection;
import java.util.List;
import org.betweensessions.content.judging.Course;
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

    /** @param turns where it was crossed and put right, in the order of the path */
    public record Line(String name, State state, List<Turn> turns) {}

    /** @param step the number of the step at which it happened */
    public record Turn(int step, String scene, State state) {}

    /** @param shown whether there are enough decisions for a figure */
    public record PrincipleLine(String name, String means, boolean shown, String earned, int decisions) {}

    /** @param met the lines met, as the revision knows them */
    private static Figures of(Tally tally, Collection<RedLine> met, Course course) {
        return new Figures(
                tally.held(),
                tally.met().size(),
                met.stream()
                        .map(line -> new Line(line.name(), state(tally, line), turns(tally, line, course)))
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
        return of(
                tally, library.lines(revision, tally.met()), reviewed.attempt().course());
    }

    /** What happened to lines at one step, by the names of the lines. */
    public List<Line> at(int step) {
        return lines.stream()
                .map(line -> new Line(
                        line.name(),
                        line.state(),
                        line.turns().stream()
                                .filter(turn -> turn.step() == step)
                                .toList()))
                .filter(line -> !line.turns().isEmpty())
                .toList();
    }

    private static List<Turn> turns(Tally tally, RedLine line, Course course) {
        return tally.turns().stream()
                .filter(turn -> turn.line().equals(line.id()))
                .map(turn -> new Turn(
                        turn.station(),
                        course.station(turn.station()).orElseThrow().scene().title(),
                        turn.repaired() ? State.REPAIRED : State.CROSSED))
                .toList();
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

package org.betweensessions.web.journey;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.betweensessions.content.judging.Course;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.judging.Passed;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.judging.Station;
import org.betweensessions.content.model.Script;

/** One way through a vignette, from its first scene to the title of the ending that its file promises there. */
record Way(Script vignette, Course course, String ending) {
    int length() {
        return course.passed().size();
    }

    Station station(int step) {
        return course.station(step).orElseThrow();
    }

    Move move(int step) {
        return course.passed().get(step - 1).move();
    }

    private static String written(Passed passed) {
        return passed.station().scene().title()
                + switch (passed.move()) {
                    case Move.Responded responded ->
                        responded.response() instanceof Response.Chose chose
                                ? ": " + chose.option()
                                : ": "
                                        + passed.station()
                                                .decision()
                                                .orElseThrow()
                                                .kind();
                    case Move.ReadOn readOn -> ": read on";
                    case Move.SetAside aside -> ": set aside";
                };
    }

    @Override
    public String toString() {
        List<String> steps = IntStream.range(0, length())
                .mapToObj(at -> (at + 1) + " " + written(course.passed().get(at)))
                .toList();
        return vignette.id() + steps.stream().collect(Collectors.joining(" > ", " (", " > ")) + ending + ")";
    }
}

package org.betweensessions.web.attempts;

import java.time.Instant;
import java.util.List;
import org.betweensessions.content.judging.Course;
import org.betweensessions.content.judging.Station;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.platform.NotFound;

/** Where an attempt stands. Holds judgements of what was passed: a page before the response takes only the station from it. */
record Situation(AttemptCard card, AssignmentCard assignment, Course course, int atStep, List<Instant> committedAt) {
    Situation {
        committedAt = List.copyOf(committedAt);
    }

    int currentStep() {
        return course.here().number();
    }

    /** @throws NotFound when the course has not come so far */
    Station station(int step) {
        return course.station(step).orElseThrow(() -> new NotFound("No step " + step + " yet"));
    }
}

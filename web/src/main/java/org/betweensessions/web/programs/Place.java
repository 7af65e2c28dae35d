package org.betweensessions.web.programs;

import java.util.ArrayList;
import java.util.List;

/** One thing a person can go to from the home page. */
record Place(Kind kind, String program, String cohort, String path) {
    enum Kind {
        LEAD,
        SUPERVISOR,
        TRAINEE
    }

    static List<Place> of(Seat seat, List<CohortCard> cohorts) {
        List<Place> places = new ArrayList<>();
        String program = seat.program().name();
        String root = "/programs/" + seat.program().id();
        if (!seat.enrolledIn().isEmpty()) {
            places.add(new Place(Kind.TRAINEE, program, "", root + "/work"));
        }
        for (CohortCard cohort : cohorts) {
            if (seat.supervises().contains(cohort.id())) {
                places.add(new Place(
                        Kind.SUPERVISOR, program, cohort.name(), root + "/cohorts/" + cohort.id() + "/results"));
            }
        }
        if (seat.leads()) {
            places.add(new Place(Kind.LEAD, program, "", root));
        }
        return places;
    }
}

package org.betweensessions.web.programs;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.betweensessions.web.accounts.PersonalLink;
import org.jspecify.annotations.Nullable;

/** What became of a pasted list: nobody is added while a line has an error. */
sealed interface PeopleAdded {
    record Refused(List<PastedPeople.LineError> errors) implements PeopleAdded {}

    record Added(List<Newcomer> people) implements PeopleAdded {}

    record Newcomer(String name, String email, WayIn way) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /**
     * How somebody comes in.
     *
     * @param link a path: of a one-time link, or of the sign-in for whoever needs none
     * @param until when the one-time link stops working, unless it is used before
     */
    record WayIn(String link, @Nullable Instant until) implements Serializable {
        private static final long serialVersionUID = 1L;

        static WayIn by(PersonalLink made) {
            return new WayIn(made.link(), made.until());
        }
    }
}

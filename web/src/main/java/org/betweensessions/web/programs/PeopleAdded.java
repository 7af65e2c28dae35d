package org.betweensessions.web.programs;

import java.util.List;

/** What became of a pasted list: nobody is added while a line has an error. */
sealed interface PeopleAdded {
    record Refused(List<PastedPeople.LineError> errors) implements PeopleAdded {}

    record Added(List<Newcomer> people) implements PeopleAdded {}

    /** @param link the path of a one-time link for this person */
    record Newcomer(String name, String email, String link) implements java.io.Serializable {
        private static final long serialVersionUID = 1L;
    }
}

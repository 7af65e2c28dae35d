package org.betweensessions.web.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.RevisionId;
import org.betweensessions.web.programs.Member;
import org.betweensessions.web.programs.Programs;
import org.betweensessions.web.reviewing.Reviewed;
import org.betweensessions.web.reviewing.Reviews;
import org.springframework.stereotype.Component;

/** Puts attempts together that may be counted together. */
@Component
class Pools {
    private final Library library;
    private final Reviews reviews;
    private final Programs programs;

    Pools(Library library, Reviews reviews, Programs programs) {
        this.library = library;
        this.reviews = reviews;
        this.programs = programs;
    }

    /**
     * One pool for each vignette of the assignment, in playing order; a trainee's first attempt counts, and who has left the cohort
     * is not counted in it.
     */
    List<Pool> of(AssignmentCard assignment) {
        Set<PersonId> trainees = programs.trainees(assignment.program(), assignment.cohort()).stream()
                .map(Member::id)
                .collect(Collectors.toSet());
        List<Reviewed> open = reviews.open(assignment).stream()
                .filter(reviewed -> trainees.contains(reviewed.attempt().card().person()))
                .toList();
        return assignment.vignettes().stream()
                .map(revision -> new Pool(revision, firsts(open, library.fingerprint(revision))))
                .toList();
    }

    private List<Reviewed> firsts(List<Reviewed> open, String fingerprint) {
        Map<PersonId, Reviewed> firsts = new LinkedHashMap<>();
        for (Reviewed reviewed : open) {
            if (fingerprint(reviewed).equals(fingerprint)) {
                firsts.putIfAbsent(reviewed.attempt().card().person(), reviewed);
            }
        }
        return List.copyOf(firsts.values());
    }

    private String fingerprint(Reviewed reviewed) {
        RevisionId revision = reviewed.attempt().card().revision();
        return library.fingerprint(revision);
    }
}

package org.betweensessions.web.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.RevisionId;
import org.betweensessions.web.reviewing.Reviewed;
import org.springframework.stereotype.Component;

/** Puts attempts together that may be counted together. */
@Component
class Pools {
    private final Library library;

    Pools(Library library) {
        this.library = library;
    }

    /** One pool for each vignette of the assignment, in playing order; a trainee's first attempt counts. */
    List<Pool> of(AssignmentCard assignment, List<Reviewed> open) {
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

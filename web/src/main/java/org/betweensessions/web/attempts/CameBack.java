package org.betweensessions.web.attempts;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.AssignmentId;
import org.betweensessions.web.library.Library;

/** A remark that the trainee has not opened yet, and what it is about. */
record CameBack(Remark remark, AssignmentCard assignment, String vignette) {

    static List<CameBack> among(
            List<Remark> remarks, List<AssignmentCard> assignments, List<AttemptCard> attempts, Library library) {
        Map<AttemptId, AttemptCard> attemptsById =
                attempts.stream().collect(Collectors.toMap(AttemptCard::id, Function.identity()));
        Map<AssignmentId, AssignmentCard> assignmentsById =
                assignments.stream().collect(Collectors.toMap(AssignmentCard::id, Function.identity()));
        return remarks.stream()
                .filter(Remark::unseen)
                .map(remark -> {
                    AttemptCard attempt = attemptsById.get(remark.attempt());
                    return new CameBack(
                            remark,
                            assignmentsById.get(attempt.assignment()),
                            library.script(attempt.revision()).title());
                })
                .toList();
    }
}

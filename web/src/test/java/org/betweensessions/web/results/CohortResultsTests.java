package org.betweensessions.web.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.betweensessions.web.testing.TrialCohort.throughout;

import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Grading;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.testing.TrialCohort;
import org.betweensessions.web.testing.WithTrialContent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithTrialContent
class CohortResultsTests {
    @Autowired
    private TrialCohort trial;

    @Autowired
    private Library library;

    @Test
    void showsAFinishedTrainee() {
        System.out.println(library.diagnostics());
        TrialCohort.Place place = trial.newPlace();
        AssignmentCard assignment = trial.assign(place, Grading.GRADED);
        SignedIn ana = trial.trainee(place, "Ana Ruiz");
        trial.play(ana, assignment, throughout("A", "A"));
        assertThat(trial.page(place.supervisor(), place.path() + "/results").text())
                .contains("Ana Ruiz");
    }
}

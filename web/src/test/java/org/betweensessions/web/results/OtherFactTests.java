package org.betweensessions.web.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.betweensessions.web.testing.TrialCohort.chose;
import static org.betweensessions.web.testing.TrialCohort.named;
import static org.betweensessions.web.testing.TrialCohort.rated;
import static org.betweensessions.web.testing.TrialCohort.shifted;
import static org.betweensessions.web.testing.TrialCohort.wrote;

import java.util.List;
import java.util.Map;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Grading;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.testing.TrialCohort;
import org.betweensessions.web.testing.WithTrialContent;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WithTrialContent
class OtherFactTests {
    private static final String HERE = "The clinic has nobody on call at night.";
    private static final String THERE = "The clinic has a colleague on call at night.";
    private static final List<Map<String, String>> WITHOUT_COVER = List.of(
            chose("A"),
            rated("CLEARLY_ACCEPTABLE", "CLEARLY_UNACCEPTABLE", "CLEARLY_ACCEPTABLE"),
            named("A", "C"),
            shifted("LESS"),
            wrote("Nobody had cover."));
    private static final List<Map<String, String>> WITH_COVER = List.of(
            chose("B"),
            rated("RATHER_UNACCEPTABLE", "CLEARLY_UNACCEPTABLE", "CLEARLY_ACCEPTABLE"),
            named("B", "C"),
            shifted("UNCHANGED"),
            wrote("A colleague had cover."));

    @Autowired
    private TrialCohort trial;

    private TrialCohort.Place place;
    private AssignmentCard both;

    @BeforeEach
    void bothAreAssigned() {
        place = trial.newPlace();
        both = trial.assign(place, Grading.GRADED, "both-nights");
    }

    @Test
    void countsWhatWasChosenUnderEitherFact() {
        play("Ana", chose("A"), chose("B"));
        play("Bo", chose("A"), chose("A"));
        trial.play(trial.trainee(place, "Cy"), both, List.of(chose("C")));

        Element here = section(both, 1, "evening.1");
        Element there = section(both, 2, "evening.1");

        assertThat(here.select("table").first().select("thead th").eachText())
                .containsExactly("Option", HERE + " this decision, N = 3", THERE + " the other, N = 2");
        assertThat(counts(here)).containsExactly("2", "1", "0", "1", "1", "0");
        assertThat(counts(there)).containsExactly("1", "2", "1", "0", "0", "1");
    }

    @Test
    void saysWhichOptionsTheFactTurns() {
        Element section = section(both, 1, "evening.1");

        assertThat(section.select("tbody tr:has(.turns) th").eachText())
                .containsExactly("A Call now The fact turns the key", "B Wait for the session The fact turns the key");
        assertThat(section.select(".verdict").eachText())
                .containsExactly("Strong", "Weak", "Weak", "Strong", "Acceptable", "Acceptable");
    }

    @Test
    void countsAmongThoseWhoMetBothWhoRespondedOtherwise() {
        play("Ana", chose("A"), chose("B"));
        play("Bo", chose("A"), chose("B"));
        play("Cy", chose("C"), chose("B"));
        play("Dee", chose("C"), chose("C"));
        trial.play(trial.trainee(place, "Eve"), both, List.of(chose("B")));

        Element section = section(both, 1, "evening.1");

        assertThat(section.text())
                .contains("4 trainees have responded to both (N = 4); 3 responded otherwise to the other.");
        assertThat(section.select("table").last().select("tbody tr").eachText())
                .containsExactly("A B 2 of 4", "C B 1 of 4");
    }

    @Test
    void listsNoChangeWhereEverybodySaidTheSame() {
        play("Ana", chose("A"), chose("A"));

        Element section = section(both, 1, "evening.1");

        assertThat(section.text()).contains("One trainee has responded to both (N = 1); nobody responded otherwise");
        assertThat(section.select("table")).hasSize(1);
    }

    @Test
    void standsAlsoWhereNobodyHasMetTheOther() {
        trial.play(trial.trainee(place, "Ana"), both, List.of(chose("A")));

        Element section = section(both, 1, "evening.1");

        assertThat(counts(section)).containsExactly("1", "0", "0", "0", "0", "0");
        assertThat(section.text())
                .contains("this decision, N = 1", "the other, N = 0", "Nobody has responded to both yet (N = 0).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            evening.2 | A Clearly acceptable Rather unacceptable 1 of 1
            evening.3 | Best A B 1 of 1
            evening.4 | Less fitting Unchanged 1 of 1
            """)
    void saysOfEveryKindHowItChanged(String decision, String changed) {
        SignedIn trainee = trial.trainee(place, "Ana");
        trial.play(trainee, both, WITHOUT_COVER);
        trial.make(trainee, both, trial.start(trainee, both, 2), WITH_COVER);

        assertThat(section(both, 1, decision)
                        .select("table")
                        .last()
                        .select("tbody tr")
                        .eachText())
                .containsExactly(changed);
    }

    @Test
    void onlyCountsTexts() {
        SignedIn trainee = trial.trainee(place, "Ana");
        trial.play(trainee, both, WITHOUT_COVER);

        Element section = section(both, 1, "evening.5");

        assertThat(counts(section)).containsExactly("1", "0");
        assertThat(section.text()).doesNotContain("responded to both");
    }

    @Test
    void findsTheOtherInAnotherAssignmentOfTheCohort() {
        TrialCohort.Place elsewhere = trial.newCohortBeside(place);
        AssignmentCard one = trial.assign(elsewhere, Grading.GRADED, "one-night");
        AssignmentCard other = trial.assign(elsewhere, Grading.GRADED, "the-other-night");
        trial.play(trial.trainee(elsewhere, "Ana"), other, List.of(chose("B")));

        Element section = section(elsewhere, one, 1, "evening.1");

        assertThat(counts(section)).containsExactly("0", "0", "0", "1", "0", "0");
        assertThat(section.select("a").attr("href"))
                .isEqualTo(elsewhere.path() + "/assignments/" + other.id() + "/decisions/1/evening.1");
    }

    @Test
    void takesNothingFromAnotherCohort() {
        TrialCohort.Place elsewhere = trial.newCohortBeside(place);
        AssignmentCard one = trial.assign(elsewhere, Grading.GRADED, "one-night");
        play("Ana", chose("A"), chose("B"));

        Element section = section(elsewhere, one, 1, "evening.1");

        assertThat(section.select("table")).isEmpty();
        assertThat(section.text())
                .contains("in nothing that this cohort has been assigned", HERE)
                .doesNotContain(THERE);
    }

    @Test
    void countsPracticeOnlyWhereItWasShared() {
        TrialCohort.Place elsewhere = trial.newCohortBeside(place);
        AssignmentCard one = trial.assign(elsewhere, Grading.GRADED, "one-night");
        AssignmentCard practice = trial.assign(elsewhere, Grading.PRACTICE, "the-other-night");
        SignedIn trainee = trial.trainee(elsewhere, "Ana");
        AttemptId attempt = trial.play(trainee, practice, List.of(chose("B")));

        assertThat(counts(section(elsewhere, one, 1, "evening.1"))).containsExactly("0", "0", "0", "0", "0", "0");

        TrialCohort.leadsTo(
                trial.post(trainee, "/programs/" + place.program() + "/attempts/" + attempt + "/share", Map.of()));

        assertThat(counts(section(elsewhere, one, 1, "evening.1"))).containsExactly("0", "0", "0", "1", "0", "0");
    }

    @Test
    void countsNobodyWhoHasLeftTheCohort() {
        SignedIn left = play("Ana", chose("A"), chose("B"));
        play("Bo", chose("A"), chose("B"));

        TrialCohort.leadsTo(trial.post(place.lead(), place.path() + "/people/" + left.id() + "/removal", Map.of()));

        Element section = section(both, 1, "evening.1");
        assertThat(counts(section)).containsExactly("1", "0", "0", "1", "0", "0");
        assertThat(section.text()).contains("One trainee has responded to both (N = 1)");
    }

    @Test
    void standsOnlyAtADecisionOfAPair() {
        assertThat(trial.page(place.supervisor(), path(place, both, 1, "evening.6"))
                        .select("#other-fact"))
                .isEmpty();
        assertThat(trial.page(place.supervisor(), place.path() + "/assignments/" + both.id() + "/decisions")
                        .select("table.decisions")
                        .first()
                        .select("tbody tr:has(a[href$=#other-fact])"))
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?view=slide", "?view=slide&show=cohort"})
    void isNotShownToTrainees(String view) {
        SignedIn trainee = trial.trainee(place, "Ana");

        trial.isUnknownTo(trainee, path(place, both, 1, "evening.1") + view);
        AttemptId attempt = trial.play(trainee, both, List.of(chose("A")));

        for (int step : List.of(1, 2)) {
            assertThat(trial.page(trainee, "/programs/" + place.program() + "/attempts/" + attempt + "/steps/" + step)
                            .html())
                    .doesNotContain("one fact changed", "trial-message", "trial-rating", THERE);
        }
    }

    private SignedIn play(String name, Map<String, String> here, Map<String, String> there) {
        SignedIn trainee = trial.trainee(place, name);
        trial.play(trainee, both, List.of(here));
        trial.make(trainee, both, trial.start(trainee, both, 2), List.of(there));
        return trainee;
    }

    private Element section(AssignmentCard assignment, int vignette, String decision) {
        return section(place, assignment, vignette, decision);
    }

    private Element section(TrialCohort.Place at, AssignmentCard assignment, int vignette, String decision) {
        return trial.page(at.supervisor(), path(at, assignment, vignette, decision))
                .select("#other-fact")
                .first();
    }

    private static List<String> counts(Element section) {
        return section.select(".count").eachText();
    }

    private static String path(TrialCohort.Place at, AssignmentCard assignment, int vignette, String decision) {
        return at.path() + "/assignments/" + assignment.id() + "/decisions/" + vignette + "/" + decision;
    }
}

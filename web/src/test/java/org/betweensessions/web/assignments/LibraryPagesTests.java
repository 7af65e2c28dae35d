package org.betweensessions.web.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import org.betweensessions.web.testing.TrialCohort;
import org.betweensessions.web.testing.WithTrialContent;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithTrialContent
class LibraryPagesTests {
    @Autowired
    private TrialCohort trial;

    private TrialCohort.Place place;

    @BeforeEach
    void aProgram() {
        place = trial.newPlace();
    }

    @Test
    void aModuleSaysWhichOfItsObjectivesTrainWhichArea() {
        Document page = trial.page(place.lead(), library("/modules/trial"));

        assertThat(page.select("table[aria-labelledby=competencies] tbody tr").eachText())
                .satisfiesExactly(
                        framework -> assertThat(framework).contains("Commission on Accreditation", "2015"),
                        area -> assertThat(area).isEqualTo("Ethical and legal standards PWC ethics Objectives 1, 2"),
                        framework -> assertThat(framework)
                                .contains("American Association for Marriage and Family Therapy", "2004"),
                        area -> assertThat(area).isEqualTo("Legal issues, ethics, and standards MFT 5 Objective 2"));
    }

    @Test
    void theTopicsThatAVignetteAddsToTheDebateAreMarkedAsOurs() {
        for (String page : new String[] {library(""), library("/modules/trial")}) {
            assertThat(vignette(trial.page(place.supervisor(), page)).text())
                    .contains("Our own addition, not in the source debate: minors; rural practice");
        }
    }

    @Test
    void everyVignetteSaysWhomTheTraineePlays() {
        for (String page : new String[] {library(""), library("/modules/trial")}) {
            assertThat(vignette(trial.page(place.lead(), page))
                            .select("details")
                            .text())
                    .contains("Whom the trainee plays", "You are");
        }
    }

    @Test
    void coverageListsTheAreasWithTheModulesThatTrainThem() {
        Document page = trial.page(place.supervisor(), library("/coverage"));

        assertThat(page.select("section:has(#of-competencies) tr:contains(MFT 5) a")
                        .eachText())
                .contains("Trial module");
        assertThat(page.select("section:has(#of-competencies) tr:contains(PWC supervision) td")
                        .text())
                .isEqualTo("none");
        assertThat(page.select("section:has(#of-OURS)").text()).contains("this project's own addition");
    }

    @Test
    void aStandardListsAllThatIsToBeReadAgainWhenItChanges() {
        Document page = trial.page(place.supervisor(), library("/standards/APA/1.04"));

        assertThat(page.select("h1").text()).isNotEmpty();
        assertThat(vignette(page).text()).contains("Option A: ");
        assertThat(page.select("section:contains(reading or guide names it) a").eachText())
                .contains("Trial module");
        assertThat(page.text()).doesNotContain("Fidelity asks that what was promised is kept");
    }

    private static Element vignette(Document page) {
        return page.select("li:has(h3:contains(The unanswered message))").first();
    }

    private String library(String path) {
        return "/programs/" + place.program() + "/library" + path;
    }
}

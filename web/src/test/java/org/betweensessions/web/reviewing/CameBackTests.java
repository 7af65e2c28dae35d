package org.betweensessions.web.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.betweensessions.web.testing.TrialCohort.chose;
import static org.betweensessions.web.testing.TrialCohort.leadsTo;
import static org.betweensessions.web.testing.TrialCohort.setAside;
import static org.betweensessions.web.testing.TrialCohort.throughout;

import java.util.List;
import java.util.Map;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Grading;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.testing.TrialCohort;
import org.betweensessions.web.testing.WithTrialContent;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithTrialContent
class CameBackTests {
    private static final int WRITTEN = 5;

    @Autowired
    private TrialCohort trial;

    @Autowired
    private JdbcClient database;

    private TrialCohort.Place place;
    private SignedIn ana;
    private AssignmentCard assignment;
    private AttemptId attempt;

    @BeforeEach
    void aFinishedAttempt() {
        place = trial.newPlace();
        ana = trial.trainee(place, "Ana Ruiz");
        assignment = trial.assign(place, Grading.GRADED);
        attempt = trial.play(ana, assignment, throughout("A", "A"));
    }

    @Test
    void saysNothingWhereNothingCameBack() {
        assertThat(cameBack()).isEmpty();
        assertThat(work().select(".new")).isEmpty();
        assertThat(receipt(WRITTEN).select("#remarks")).isEmpty();
        assertThat(count()).isZero();
    }

    @Test
    void namesEachThingThatCameBackAndMarksTheAttempt() {
        comment("Clear and short.");
        reply(dispute("She had asked for silence."), "I see.");
        tick(0, Map.of("item", "1"));

        assertThat(cameBack())
                .containsExactlyInAnyOrder(
                        "Sal Supervisor commented on step 5",
                        "Sal Supervisor replied to what you disputed at step 1",
                        "Sal Supervisor went through the checklist of step 5");
        assertThat(work().select(".numbered .new").text()).isEqualTo("3 new");
    }

    @Test
    void leadsToTheReceiptOfTheStep() {
        comment("Clear and short.");

        Element link = work().select(".came-back a").first();

        assertThat(link.attr("href")).isEqualTo(step(WRITTEN) + "#remarks");
        assertThat(receipt(WRITTEN).select("#remarks").text()).contains("New Sal Supervisor", "Clear and short.");
    }

    @Test
    void isNewUntilTheReceiptWasOpened() {
        comment("Clear and short.");
        receipt(1);
        assertThat(cameBack()).hasSize(1);

        receipt(WRITTEN);

        assertThat(cameBack()).isEmpty();
        assertThat(receipt(WRITTEN).select("#remarks").text())
                .contains("Clear and short.")
                .doesNotContain("New");
    }

    @Test
    void isNewUntilTheDebriefWasOpened() {
        comment("Clear and short.");
        reply(dispute("She had asked for silence."), "I see.");

        assertThat(debrief().select(".notice a").eachAttr("href")).containsExactlyInAnyOrder("#step-5", "#step-1");

        assertThat(cameBack()).isEmpty();
        assertThat(debrief().select(".notice a")).isEmpty();
    }

    @Test
    void isNewAgainWhenMoreComesBack() {
        comment("Clear and short.");
        tick(0, Map.of("item", "1"));
        receipt(WRITTEN);

        comment("One more thing.");
        tick(1, Map.of("item", "0"));

        assertThat(cameBack()).hasSize(2);
        assertThat(receipt(WRITTEN).select("#remarks .new")).hasSize(2);
    }

    @Test
    void isWrittenDownOnceHoweverOftenItIsOpened() {
        comment("Clear and short.");

        receipt(WRITTEN);
        receipt(WRITTEN);
        debrief();

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void staysNewWhenOthersReadIt() {
        comment("Clear and short.");

        trial.page(place.supervisor(), base() + "/review");
        trial.isUnknownTo(trial.trainee(place, "Bo"), step(WRITTEN));

        assertThat(cameBack()).hasSize(1);
    }

    @Test
    void isNobodyElses() {
        comment("Clear and short.");
        SignedIn bo = trial.trainee(place, "Bo");
        trial.play(bo, assignment, List.of(chose("A")));

        assertThat(trial.page(bo, "/programs/" + place.program() + "/work").select(".came-back"))
                .isEmpty();
    }

    @Test
    void showsTicksOnTheReceipt() {
        tick(0, Map.of("item", "1"));

        assertThat(receipt(WRITTEN).select("#remarks .checklist li").eachText())
                .filteredOn(item -> item.startsWith("Ticked:"))
                .singleElement()
                .asString()
                .contains("what was done about it");
    }

    @Test
    void showsALineThatAReviewerFoundOnTheReceipt() {
        tick(0, Map.of("line", "deceiving-or-falsifying"));

        assertThat(cameBack()).containsExactly("Sal Supervisor found a red line crossed at step 5");
        assertThat(receipt(WRITTEN).select("#remarks .red-line").text()).contains("as a reviewer found");
    }

    @Test
    void showsAReplyBesideWhatItRepliesTo() {
        reply(dispute("She had asked for silence."), "I see.");

        assertThat(receipt(1).select("#remarks").text()).contains("She had asked for silence.", "I see.");
    }

    @Test
    void standsOnTheReceiptThatRefusesAReason() {
        String id = dispute("She had asked for silence.");
        reply(id, "I see.");

        Document refused = TrialCohort.document(trial.post(ana, step(1) + "/reason", Map.of("reason", " ")));

        assertThat(refused.select("#remarks").text()).contains("I see.");
    }

    @Test
    void saysOfAStepThatWasSetAsideThatItWasSetAside() {
        SignedIn bo = trial.trainee(place, "Bo");
        AttemptId other = trial.play(bo, assignment, List.of(chose("A"), setAside()));

        Document page = trial.page(bo, "/programs/" + place.program() + "/attempts/" + other + "/steps/2");

        assertThat(page.select("p:has(time)").text()).startsWith("Set aside").doesNotContain("Committed");
        assertThat(receipt(1).select("p:has(time)").text()).startsWith("Committed");
    }

    private void comment(String text) {
        leadsTo(trial.post(
                place.supervisor(), base() + "/review/steps/" + WRITTEN + "/comments", Map.of("text", text)));
    }

    private void tick(int version, Map<String, String> ticks) {
        Map<String, String> form = new java.util.HashMap<>(ticks);
        form.put("version", Integer.toString(version));
        leadsTo(trial.post(place.supervisor(), base() + "/review/steps/" + WRITTEN + "/ticks", form));
    }

    private String dispute(String text) {
        return leadsTo(trial.post(ana, step(1) + "/dispute", Map.of("text", text)))
                .split("#dispute-")[1];
    }

    private void reply(String dispute, String text) {
        leadsTo(trial.post(
                place.supervisor(), base() + "/review/disputes/" + dispute + "/replies", Map.of("text", text)));
    }

    private List<String> cameBack() {
        return work().select(".came-back h3").eachText();
    }

    private Document work() {
        return trial.page(ana, "/programs/" + place.program() + "/work");
    }

    private Document receipt(int step) {
        return trial.page(ana, step(step));
    }

    private Document debrief() {
        return trial.page(ana, base() + "/debrief");
    }

    private String step(int step) {
        return base() + "/steps/" + step;
    }

    private String base() {
        return "/programs/" + place.program() + "/attempts/" + attempt;
    }

    private long count() {
        return database.sql("select count(*) from remark_seen where program_id = ?")
                .param(place.program().value())
                .query(Long.class)
                .single();
    }
}

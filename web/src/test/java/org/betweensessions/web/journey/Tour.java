package org.betweensessions.web.journey;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.betweensessions.web.journey.Player.Page;

/** Leads one visitor past every page of the product, in every role, and says at each where it is. */
final class Tour {
    private static final String VIGNETTE = "The colleague who texts clients";
    private static final String UNKNOWN = "/programs/00000000-0000-0000-0000-000000000000";

    private final Visitor visitor;
    private final int port;
    private final Consumer<String> at;

    Tour(Visitor visitor, int port, Consumer<String> at) {
        this.visitor = visitor;
        this.port = port;
        this.at = at;
    }

    void walk() {
        outside();
        asTrainee();
        asLead();
        asSupervisor();
        asTraineeWhoIsAnswered();
        asGuest();
    }

    private void see(String name, String path) {
        visitor.open(path);
        at.accept(name);
    }

    private void outside() {
        see("start", "/");
        see("sign-in", "/sign-in");
        visitor.fill("E-mail address", "nobody@example.org");
        visitor.fill("Password", "not the right one at all");
        visitor.press("Sign in");
        at.accept("sign-in-refused");
        see("lost-password", "/password/lost");
        see("lost-password-asked", "/password/lost/asked");
        see("link-spent", "/links/no-such-link");
        see("first-program-spent", "/first-program/no-such-link");
        see("error-404", "/no-such-page");
        see("error-500", Faulty.PATH);
        see("help", "/help");
        visitor.all("main .contents a").stream()
                .map(link -> link.getAttribute("href").replaceFirst("^https?://[^/]+", ""))
                .toList()
                .forEach(page -> see("help-" + page.substring(page.lastIndexOf('/') + 1), page));
    }

    private void asTrainee() {
        visitor.signIn(Stage.ANA);
        at.accept("work");
        see("error-404-signed-in", UNKNOWN);
        visitor.open("/home");
        visitor.press("Start " + VIGNETTE);
        play(new Player(visitor, "B"));
        at.accept("debrief");
        visitor.follow("Dispute this key");
        at.accept("dispute");
        visitor.fill("Why you see it otherwise", "Asking her first costs a week in which nobody asks him.");
        visitor.tick("Please contact me about this");
        visitor.press("Send this dispute");
        at.accept("dispute-sent");
        visitor.open("/home");
        at.accept("work-begun");
        visitor.press("Start The late text");
        Player player = new Player(visitor, "A");
        player.playTo(Page.CONTENT_NOTE);
        visitor.press("Set this scene aside");
        at.accept("receipt-set-aside");
        player.playTo(Page.ENDING);
        visitor.follow("See your debrief");
        at.accept("debrief-practice");
        visitor.driver()
                .executeScript("document.querySelectorAll('[name=_csrf]').forEach(field => field.value = 'stale')");
        visitor.press("Share it with my supervisors");
        at.accept("error-403");
        visitor.leave();
    }

    private void play(Player player) {
        Set<Page> seen = EnumSet.noneOf(Page.class);
        boolean clashed = false;
        while (player.here() != Page.ENDING) {
            Page page = player.here();
            boolean first = seen.add(page);
            if (first && page != Page.RECEIPT) {
                at.accept("station-" + name(page));
            }
            if (first && Page.DECISIONS.contains(page)) {
                incomplete(page);
            }
            if (page == Page.CHOOSE_ONE && !clashed) {
                clashed = true;
                clash(player);
            } else {
                player.moveOn();
            }
            if (first && Page.DECISIONS.contains(page)) {
                at.accept("receipt-" + name(page));
            }
        }
        at.accept("ending");
        player.moveOn();
    }

    /** Nothing filled in, and a browser that does not mind. */
    private void incomplete(Page page) {
        visitor.driver()
                .executeScript("document.querySelectorAll('[required]').forEach(field => field.required = false)");
        visitor.press("Commit this response");
        at.accept("incomplete-" + name(page));
    }

    private void clash(Player player) {
        String path = visitor.path();
        player.fillIn(Page.CHOOSE_ONE);
        Clerk other = Stage.signIn(port, Stage.ANA).open(path);
        other.press("Commit this response", Map.of("option", "D"));
        visitor.press("Commit this response");
        at.accept("clash-409");
        visitor.follow("See what came of it");
    }

    private static String name(Page page) {
        return page.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private void asLead() {
        visitor.signIn(Stage.LEAD);
        at.accept("home");
        visitor.follow("The program you lead");
        at.accept("program");
        String program = visitor.path();
        visitor.follow(Stage.EMPTY);
        at.accept("cohort-empty");
        visitor.follow("Assignments");
        at.accept("assignments-empty");
        visitor.open(program);
        visitor.follow(Stage.EVERYBODY);
        at.accept("cohort-300");
        visitor.open(program);
        visitor.follow(Stage.WORKING);
        at.accept("cohort");
        people();
        changes();
        visitor.follow("Assignments");
        at.accept("assignments");
        String assignments = visitor.path();
        visitor.leaveBy(visitor.all(".entry-links a").getFirst());
        at.accept("assignment-times");
        visitor.open(assignments);
        visitor.leaveBy(visitor.all(".entry-links a").get(1));
        at.accept("assignment-withdrawal");
        visitor.open(assignments);
        visitor.follow("Assign a training module");
        at.accept("assignment-new");
        visitor.select("Training module", "First cases");
        visitor.tick("Graded");
        visitor.set("Due", "2026-01-01T08:00");
        visitor.press("Assign it");
        at.accept("assignment-refused");
        see("library", program + "/library");
        visitor.follow("First cases");
        at.accept("module");
        see("coverage", program + "/library/coverage");
        see("standard", program + "/library/standards/APA/1.04");
        see("diagnostics", program + "/library/diagnostics");
        visitor.open(program + "/library");
        visitor.press("Preview: The late text");
        at.accept("preview");
        visitor.leave();
    }

    /** Two windows of one supervisor; the other one also says something. */
    private void ticksOfTwo() {
        Clerk other = Stage.signIn(port, Stage.SUPERVISOR).open(visitor.path().replaceFirst("#.*", ""));
        other.press("Keep these ticks", Map.of("item", "1"))
                .press("Send this comment", Map.of("text", "Would she hear this as a question?"));
        visitor.tick(visitor.all("[name=item]").getFirst());
        visitor.press("Keep these ticks");
        at.accept("review-clash-409");
        visitor.follow("Leave them as they stand");
        at.accept("review-answered");
    }

    private void asTraineeWhoIsAnswered() {
        visitor.signIn(Stage.ANA);
        at.accept("work-came-back");
        visitor.leave();
    }

    private void asGuest() {
        visitor.signIn(Stage.LEAD);
        visitor.follow("The program you lead");
        visitor.follow(Stage.EMPTY);
        visitor.fill("People, one a line", "Gail Guest, " + Stage.GUEST);
        visitor.press("Add them");
        at.accept("cohort-awaited");
        String link = visitor.all("#newcomers code").getFirst().getText();
        visitor.leave();
        visitor.openLink(link);
        at.accept("sign-in-wanted");
        visitor.signIn(Stage.GUEST);
        at.accept("invitation");
        visitor.leave();
    }

    private void split(String results, String kind, String stem) {
        visitor.open(results);
        visitor.follow("How the cohort divided");
        visitor.follow(stem);
        at.accept("decision-" + kind);
    }

    private void people() {
        visitor.fill("People, one a line", "Ben Hale, ben at example.org\nno address at all");
        visitor.press("Add them");
        at.accept("cohort-people-refused");
        visitor.fill("People, one a line", "Ivo Lindqvist, ivo@example.org\nAna Ruiz, ana@example.org");
        visitor.press("Add them");
        at.accept("cohort-people-added");
        String link = visitor.all("#newcomers code").getFirst().getText();
        visitor.press("New password link for Bilal Haddad");
        at.accept("cohort-password-link");
        String cohort = visitor.path();
        visitor.leave();
        visitor.openLink(link);
        at.accept("set-password");
        visitor.fill("New password", "short");
        visitor.fill("The same password again", "short");
        visitor.press("Set this password");
        at.accept("set-password-refused");
        visitor.signIn(Stage.LEAD);
        visitor.open(cohort.replaceFirst("#.*", ""));
    }

    private void changes() {
        String cohort = visitor.path();
        visitor.follow("Remove Bilal Haddad from this cohort");
        at.accept("cohort-removal");
        visitor.open(cohort);
        visitor.follow("Rename or close");
        at.accept("cohort-settings");
        visitor.fill("Name", Stage.EMPTY);
        visitor.press("Save this name");
        at.accept("cohort-settings-refused");
        visitor.open(cohort);
        visitor.follow("Rename or close");
        visitor.press("Close this cohort");
        at.accept("cohort-closed");
        visitor.follow("Rename or close");
        visitor.press("Open this cohort again");
        see("link-spent-signed-in", "/links/no-such-link");
        see("invitation-spent", "/invitations/no-such-link");
        visitor.open(cohort);
    }

    private void asSupervisor() {
        visitor.signIn(Stage.SUPERVISOR);
        visitor.follow("Small steps");
        at.accept("results-practice");
        visitor.follow("First cases");
        at.accept("results");
        String results = visitor.path();
        visitor.follow("What waits");
        at.accept("queue");
        visitor.open(results);
        visitor.followInRow("Ana Ruiz", "Finished");
        at.accept("review");
        ticksOfTwo();
        visitor.open(results);
        visitor.follow("How the cohort divided");
        at.accept("decisions");
        visitor.follow("What do you do about what you have seen?");
        at.accept("decision-choose-one");
        String decision = visitor.path();
        for (String slide : new String[] {"question", "cohort", "debate", "rationale"}) {
            see("slide-" + slide, decision + "?view=slide&show=" + slide);
        }
        split(results, "rate-each", "How acceptable is each part of what she does?");
        split(results, "judgement-shift", "How does this change the plan?");
        split(results, "write", "What do you say to her, in your first minute about the texting?");
        split(
                results,
                "best-and-worst",
                "Which way of covering the ten days would you most, and least, want for the three?");
        visitor.leave();
    }
}

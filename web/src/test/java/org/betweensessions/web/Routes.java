package org.betweensessions.web;

import static org.betweensessions.web.Actor.ANONYMOUS;
import static org.betweensessions.web.Actor.EVERYBODY;
import static org.betweensessions.web.Actor.FELLOW;
import static org.betweensessions.web.Actor.FOREIGN_TRAINEE;
import static org.betweensessions.web.Actor.LEAD;
import static org.betweensessions.web.Actor.MEMBERS;
import static org.betweensessions.web.Actor.OPERATOR;
import static org.betweensessions.web.Actor.SIGNED_IN;
import static org.betweensessions.web.Actor.STAFF;
import static org.betweensessions.web.Actor.SUPERVISOR;
import static org.betweensessions.web.Actor.TRAINEE;
import static org.betweensessions.web.Route.get;
import static org.betweensessions.web.Route.post;

import java.util.List;
import java.util.stream.Stream;

/** The table of all routes: who is let in, and with what answer. Whoever is not named is turned away. */
final class Routes {
    private static final String PROGRAM = "/programs/{program}";
    private static final String COHORT = PROGRAM + "/cohorts/{cohort}";
    private static final String ATTEMPT = PROGRAM + "/attempts/{attempt}";
    private static final String STEP = ATTEMPT + "/steps/{step}";
    private static final String REVIEW = ATTEMPT + "/review";
    private static final String LIBRARY = PROGRAM + "/library";
    private static final String PREVIEW = PROGRAM + "/previews/{preview}/steps/{step}";

    private Routes() {}

    static List<Route> all() {
        return Stream.of(open(), entrances(), programs(), playing(), previews(), afterwards())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Route> open() {
        return List.of(
                get("/").grants(302).but(ANONYMOUS, 200).to(EVERYBODY),
                get("/help").to(EVERYBODY),
                get("/help/{page}").with("page", "page:help").to(EVERYBODY),
                get("/help/guides/{page}").with("page", "page:guide").to(EVERYBODY),
                get("/error").grants(404).to(EVERYBODY),
                get("/password/lost").to(EVERYBODY),
                post("/password/lost").form("email", "nobody@here.example").to(EVERYBODY),
                get("/password/lost/asked").to(EVERYBODY));
    }

    private static List<Route> entrances() {
        return List.of(
                get("/sign-in").grants(302).but(ANONYMOUS, 200).to(EVERYBODY),
                post("/sign-in")
                        .form("email", "lead@here.example", "password", Building.PASSWORD)
                        .to(EVERYBODY),
                get("/links/{token}").with("token", "token:link").to(EVERYBODY),
                post("/links/{token}")
                        .with("token", "token:link")
                        .form("password", Building.PASSWORD, "passwordAgain", Building.PASSWORD)
                        .to(EVERYBODY),
                get("/first-program/{token}")
                        .with("token", "token:link")
                        .grants(404)
                        .to(EVERYBODY),
                post("/first-program/{token}")
                        .with("token", "token:link")
                        .grants(404)
                        .to(EVERYBODY),
                get("/first-program").grants(302).to(EVERYBODY),
                get("/invitations/{token}").with("token", "token:invitation").to(FOREIGN_TRAINEE),
                post("/invitations/{token}").with("token", "token:invitation").to(FOREIGN_TRAINEE),
                get("/home").grants(302).but(OPERATOR, 200).to(SIGNED_IN));
    }

    private static List<Route> programs() {
        return List.of(
                get(PROGRAM).to(STAFF),
                post(PROGRAM + "/cohorts").form("name", "A third cohort").to(LEAD),
                get(COHORT).to(LEAD, SUPERVISOR),
                post(COHORT + "/people")
                        .form("role", "TRAINEE", "people", "New Person, new.person@here.example")
                        .to(LEAD),
                post(COHORT + "/people/{person}/password-link").to(LEAD),
                get(COHORT + "/people/{person}/removal").to(LEAD),
                post(COHORT + "/people/{person}/removal").to(LEAD),
                post(COHORT + "/awaited/{person}/withdrawal")
                        .with("person", "person:awaited")
                        .to(LEAD),
                get(COHORT + "/settings").to(LEAD),
                post(COHORT + "/settings").form("name", "Another name").to(LEAD),
                post(COHORT + "/closing").to(LEAD),
                post(COHORT + "/reopening").to(LEAD),
                get(LIBRARY).to(STAFF),
                get(LIBRARY + "/modules/{module}").to(STAFF),
                get(LIBRARY + "/coverage").to(STAFF),
                get(LIBRARY + "/standards/{code}/{section}").to(STAFF),
                get(LIBRARY + "/diagnostics").to(LEAD),
                post(LIBRARY + "/readings").to(LEAD),
                get(PROGRAM + "/assignments/new").to(LEAD),
                post(PROGRAM + "/assignments/new")
                        .form(
                                "cohort",
                                "own cohort",
                                "module",
                                "own module",
                                "again",
                                "own again",
                                "opens",
                                "2026-11-24T08:00",
                                "due",
                                "2026-12-24T08:00",
                                "zone",
                                "Europe/Vienna",
                                "grading",
                                "GRADED")
                        .to(LEAD),
                get(COHORT + "/assignments").to(LEAD, SUPERVISOR),
                get(PROGRAM + "/assignments/{assignment}/times").to(LEAD),
                post(PROGRAM + "/assignments/{assignment}/times")
                        .form("opens", "2026-11-24T08:00", "due", "2026-12-24T08:00", "zone", "Europe/Vienna")
                        .to(LEAD),
                get(PROGRAM + "/assignments/{assignment}/withdrawal").to(LEAD),
                post(PROGRAM + "/assignments/{assignment}/withdrawal")
                        .with("assignment", "assignment:untouched")
                        .to(LEAD));
    }

    private static List<Route> playing() {
        return List.of(
                get(PROGRAM + "/work").to(MEMBERS),
                post(PROGRAM + "/assignments/{assignment}/vignettes/{place}/attempts")
                        .to(TRAINEE, FELLOW),
                get(ATTEMPT).grants(302).to(TRAINEE),
                get(STEP).to(TRAINEE),
                get(STEP)
                        .with("attempt", "attempt:choosing", "step", "step:choosing")
                        .to(TRAINEE),
                get(STEP)
                        .with("attempt", "attempt:writing", "step", "step:writing")
                        .to(TRAINEE),
                post(STEP)
                        .with("attempt", "attempt:choosing", "step", "step:choosing")
                        .form("option", "A")
                        .grants(303)
                        .to(TRAINEE),
                post(STEP + "/read-on")
                        .with("attempt", "attempt:reading", "step", "step:reading")
                        .grants(303)
                        .to(TRAINEE),
                post(STEP + "/set-aside")
                        .with("attempt", "attempt:aside", "step", "step:aside")
                        .grants(303)
                        .to(TRAINEE),
                post(STEP + "/go-on").to(TRAINEE),
                post(ATTEMPT + "/share").with("attempt", "attempt:writing").to(TRAINEE),
                post(STEP + "/draft")
                        .with("attempt", "attempt:writing", "step", "step:writing")
                        .form("text", "A beginning", "version", "0")
                        .to(TRAINEE),
                post(STEP + "/draft")
                        .accepting("application/json")
                        .with("attempt", "attempt:writing", "step", "step:writing")
                        .form("text", "A beginning", "version", "0")
                        .grants(200)
                        .to(TRAINEE),
                post(STEP + "/reason")
                        .with("attempt", "attempt:writing", "step", "step:chosen")
                        .form("reason", "Because she is a colleague")
                        .to(TRAINEE));
    }

    private static List<Route> previews() {
        return List.of(
                post(LIBRARY + "/vignettes/{vignette}/previews").to(STAFF),
                get(PREVIEW).to(LEAD),
                post(PREVIEW).with("step", "step:choosing").form("option", "A").to(LEAD),
                post(PREVIEW + "/read-on")
                        .with("preview", "preview:reading", "step", "step:reading")
                        .to(LEAD),
                post(PREVIEW + "/set-aside")
                        .with("preview", "preview:aside", "step", "step:aside")
                        .to(LEAD),
                post(PREVIEW + "/go-on").to(LEAD));
    }

    private static List<Route> afterwards() {
        return List.of(
                get(ATTEMPT + "/debrief").to(TRAINEE),
                get(STEP + "/dispute").with("step", "step:chosen").to(TRAINEE),
                post(STEP + "/dispute")
                        .with("step", "step:chosen")
                        .form("text", "I see it otherwise")
                        .to(TRAINEE),
                get(COHORT + "/queue").to(SUPERVISOR),
                get(REVIEW).to(SUPERVISOR),
                // Practice that was not shared is nobody's but the trainee's.
                get(REVIEW).with("attempt", "attempt:writing").to(),
                post(REVIEW + "/steps/{step}/comments")
                        .with("step", "step:written")
                        .form("text", "Well put")
                        .to(SUPERVISOR),
                post(REVIEW + "/steps/{step}/ticks")
                        .with("step", "step:written")
                        .form("version", "0", "item", "0")
                        .to(SUPERVISOR),
                post(REVIEW + "/steps/{step}/seen").to(SUPERVISOR),
                post(REVIEW + "/disputes/{dispute}/replies")
                        .form("text", "Let us talk about it")
                        .to(SUPERVISOR),
                post(REVIEW + "/disputes/{dispute}/seen").to(SUPERVISOR),
                get(COHORT + "/results").to(SUPERVISOR),
                get(COHORT + "/assignments/{assignment}/decisions").to(SUPERVISOR),
                get(COHORT + "/assignments/{assignment}/decisions/{place}/{decision}")
                        .to(SUPERVISOR));
    }
}

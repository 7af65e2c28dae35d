package org.betweensessions.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.betweensessions.content.judging.Course;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.model.Decision;
import org.betweensessions.web.Visits.Visit;
import org.betweensessions.web.accounts.EmailAddress;
import org.betweensessions.web.accounts.People;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Assignments;
import org.betweensessions.web.assignments.Grading;
import org.betweensessions.web.assignments.Window;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.attempts.Attempts;
import org.betweensessions.web.attempts.Playing;
import org.betweensessions.web.attempts.Reasoning;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.RevisionId;
import org.betweensessions.web.programs.Access;
import org.betweensessions.web.programs.CohortCreation.CohortCreated;
import org.betweensessions.web.programs.CohortId;
import org.betweensessions.web.programs.CohortRole;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Programs;
import org.betweensessions.web.programs.Seat;

/** Builds a program as its people would: through the services, and through the doors where a room has no other. */
final class Building {
    static final String PASSWORD = "seven unhurried blue herons";

    /** What its people are called and what they write. */
    record Words(String domain, String program, String cohort, String name, String written) {}

    /** The rooms' entrances. */
    record Rooms(
            People people,
            Programs programs,
            Access access,
            Library library,
            Assignments assignments,
            Playing playing,
            Reasoning reasoning,
            Attempts attempts) {}

    private final Rooms rooms;
    private final Visits visits;
    private final Words words;
    private final Instant at;
    private final Map<Actor, PersonId> persons = new EnumMap<>(Actor.class);
    private final Map<Actor, String> addresses = new EnumMap<>(Actor.class);
    private final Map<Actor, Map<String, Object>> sessions = new EnumMap<>(Actor.class);
    private final Map<String, String> own = new HashMap<>();
    private final Map<String, String> nextDoor = new HashMap<>();
    private ProgramId program;

    Building(Rooms rooms, Visits visits, Words words, Instant at) {
        this.rooms = rooms;
        this.visits = visits;
        this.words = words;
        this.at = at;
    }

    Side build() {
        person(Actor.LEAD);
        program =
                rooms.programs().found(words.program(), ZoneOffset.UTC, name(Actor.LEAD), persons.get(Actor.LEAD), at);
        own.put("program", program.toString());
        CohortId here = cohort("A", own, Actor.SUPERVISOR, Actor.TRAINEE, Actor.FELLOW);
        CohortId there = cohort("B", nextDoor, Actor.SUPERVISOR_NEXT_DOOR, Actor.TRAINEE_NEXT_DOOR);
        own.put("person", persons.get(Actor.TRAINEE).value().toString());
        nextDoor.put("person", persons.get(Actor.TRAINEE_NEXT_DOOR).value().toString());
        own.put("module", rooms.library().module("first-cases").module().id());
        own.put(
                "vignette",
                rooms.library()
                        .module("first-cases")
                        .vignettes()
                        .getFirst()
                        .id()
                        .value());
        own.put("code", "APA");
        own.put("section", "1.04");
        own.put("place", "1");
        own.put("page:help", "glossary");
        own.put("page:guide", "trainee");
        own.put("token:link", newcomer(here));
        own.put("again", here + " " + own.get("module"));
        finished(here, Actor.TRAINEE, own);
        finished(there, Actor.TRAINEE_NEXT_DOOR, nextDoor);
        own.put("assignment:untouched", assignment(here, Grading.PRACTICE).id().toString());
        underWay("choosing", here, course -> at(course, Decision.ChooseOne.class));
        underWay("writing", here, course -> at(course, Decision.Write.class));
        underWay("reading", here, Building::reads);
        underWay("aside", here, course -> course.here().mayBeSetAside());
        preview(Actor.LEAD, own);
        preview(Actor.SUPERVISOR, nextDoor);
        return new Side(addresses, own, nextDoor);
    }

    static boolean at(Course course, Class<? extends Decision> kind) {
        return course.here().decision().filter(kind::isInstance).isPresent();
    }

    static boolean reads(Course course) {
        return !course.complete()
                && course.here().decision().isEmpty()
                && !course.here().mayBeSetAside();
    }

    private CohortId cohort(String letter, Map<String, String> ids, Actor supervisor, Actor... trainees) {
        CohortCreated created =
                (CohortCreated) rooms.programs().createCohort(seat(Actor.LEAD), words.cohort() + letter, at);
        ids.put("cohort", created.id().toString());
        join(created.id(), CohortRole.SUPERVISOR, supervisor);
        for (Actor trainee : trainees) {
            join(created.id(), CohortRole.TRAINEE, trainee);
        }
        return created.id();
    }

    private void join(CohortId cohort, CohortRole role, Actor actor) {
        EmailAddress email = email(actor);
        rooms.programs().add(seat(Actor.LEAD), cohort, role, name(actor), email, at);
        person(actor);
    }

    /** Somebody who has not yet chosen a password. */
    private String newcomer(CohortId cohort) {
        EmailAddress email = EmailAddress.parse("newcomer@" + words.domain()).orElseThrow();
        return rooms.programs()
                .add(seat(Actor.LEAD), cohort, CohortRole.TRAINEE, words.name() + " newcomer", email, at)
                .substring("/links/".length());
    }

    private void person(Actor actor) {
        persons.put(actor, rooms.people().withPassword(name(actor), email(actor), PASSWORD, at));
        addresses.put(actor, email(actor).written());
    }

    private String name(Actor actor) {
        return words.name() + " " + actor.ordinal();
    }

    private EmailAddress email(Actor actor) {
        return EmailAddress.parse(actor.name().toLowerCase(java.util.Locale.ROOT) + "@" + words.domain())
                .orElseThrow();
    }

    private Seat seat(Actor actor) {
        return rooms.access().seat(new SignedIn(persons.get(actor).value(), name(actor), false), program);
    }

    private AssignmentCard assignment(CohortId cohort, Grading grading) {
        return rooms.assignments()
                .assign(
                        seat(Actor.LEAD),
                        cohort,
                        rooms.library().module("first-cases"),
                        new Window(at.minus(Duration.ofDays(2)), at.plus(Duration.ofDays(9)), ZoneOffset.UTC),
                        grading,
                        at);
    }

    private Ways ways(RevisionId revision) {
        return new Ways(rooms.library(), revision, words.written());
    }

    private void finished(CohortId cohort, Actor trainee, Map<String, String> ids) {
        AssignmentCard assignment = assignment(cohort, Grading.GRADED);
        ids.put("assignment", assignment.id().toString());
        AttemptId attempt = rooms.playing().start(seat(trainee), assignment, 1, at);
        ids.put("attempt", attempt.toString());
        List<Move> moves = ways(assignment.vignettes().getFirst()).to(Course::complete);
        play(trainee, attempt, moves);
        Course course = rooms.attempts().record(program, attempt).course();
        int written = step(course, Decision.Write.class);
        int chosen = step(course, Decision.ChooseOne.class);
        ids.put("step", "1");
        ids.put("step:chosen", "" + chosen);
        ids.put("step:written", "" + written);
        ids.put(
                "decision",
                course.passed()
                        .get(written - 1)
                        .station()
                        .decision()
                        .orElseThrow()
                        .id()
                        .toString());
        rooms.reasoning().give(seat(trainee), attempt, chosen, words.written(), true, at);
        String base = "/programs/" + program + "/attempts/" + attempt;
        String disputed = visits.send(Visit.post(
                        session(trainee), base + "/steps/" + chosen + "/dispute", Map.of("text", words.written())))
                .location();
        ids.put("dispute", disputed.substring(disputed.lastIndexOf("#dispute-") + "#dispute-".length()));
        Actor supervisor = trainee == Actor.TRAINEE ? Actor.SUPERVISOR : Actor.SUPERVISOR_NEXT_DOOR;
        for (String door : List.of("/steps/" + written + "/comments", "/disputes/" + ids.get("dispute") + "/replies")) {
            visits.send(Visit.post(session(supervisor), base + "/review" + door, Map.of("text", words.written())));
        }
    }

    private static int step(Course course, Class<? extends Decision> kind) {
        return course.passed().stream()
                .filter(passed ->
                        passed.station().decision().filter(kind::isInstance).isPresent())
                .findFirst()
                .orElseThrow()
                .station()
                .number();
    }

    private void underWay(String name, CohortId cohort, Predicate<Course> goal) {
        AssignmentCard assignment = assignment(cohort, Grading.PRACTICE);
        AttemptId attempt = rooms.playing().start(seat(Actor.TRAINEE), assignment, 1, at);
        List<Move> moves = ways(assignment.vignettes().getFirst()).to(goal);
        play(Actor.TRAINEE, attempt, moves);
        own.put("attempt:" + name, attempt.toString());
        own.put("assignment:" + name, assignment.id().toString());
        own.put("step:" + name, "" + (moves.size() + 1));
    }

    private void play(Actor trainee, AttemptId attempt, List<Move> moves) {
        for (int step = 1; step <= moves.size(); step++) {
            rooms.playing().commit(seat(trainee), attempt, step, moves.get(step - 1), step == 1, at);
        }
    }

    private void preview(Actor actor, Map<String, String> ids) {
        ids.put("preview:choosing", preview(actor, course -> at(course, Decision.ChooseOne.class)));
        ids.put("preview:reading", preview(actor, Building::reads));
        ids.put("preview:aside", preview(actor, course -> course.here().mayBeSetAside()));
        ids.put("preview", ids.get("preview:choosing"));
    }

    private String preview(Actor actor, Predicate<Course> goal) {
        String started = visits.send(Visit.post(
                        session(actor),
                        "/programs/" + program + "/library/vignettes/" + own("vignette") + "/previews",
                        Map.of()))
                .location();
        RevisionId revision =
                rooms.library().module("first-cases").vignettes().getFirst().revision();
        int step = 1;
        for (Move move : ways(revision).to(goal)) {
            visits.send(visit(actor, started.replaceFirst("/steps/1$", "/steps/" + step++), move));
        }
        return started.replaceFirst(".*/previews/", "").replaceFirst("/steps/1$", "");
    }

    private String own(String name) {
        return own.get(name);
    }

    private Visit visit(Actor actor, String step, Move move) {
        return switch (move) {
            case Move.Responded responded -> Visit.post(session(actor), step, Ways.form(responded.response()));
            case Move.ReadOn readOn -> Visit.post(session(actor), step + "/read-on", Map.of());
            case Move.SetAside aside -> Visit.post(session(actor), step + "/set-aside", Map.of());
        };
    }

    private Map<String, Object> session(Actor actor) {
        return sessions.computeIfAbsent(actor, who -> visits.signIn(addresses.get(who), PASSWORD));
    }
}

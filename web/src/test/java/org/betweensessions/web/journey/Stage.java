package org.betweensessions.web.journey;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.betweensessions.web.accounts.EmailAddress;
import org.betweensessions.web.accounts.FirstLink;
import org.betweensessions.web.accounts.People;
import org.jsoup.nodes.Element;
import org.springframework.boot.test.context.TestComponent;

/**
 * A program with three cohorts: one that works, one without anybody, one of three hundred. It is made once, through the forms that
 * people use.
 */
@TestComponent
class Stage {
    static final String PASSWORD = "four unrelated wooden spoons";
    static final String LEAD = "ines@example.org";
    static final String SUPERVISOR = "tomas@example.org";
    /** Nothing begun. */
    static final String ANA = "ana@example.org";
    /** Has finished the first shipped vignette. */
    static final String BILAL = "bilal@example.org";
    /** Has finished it another way, and is under way in the second. */
    static final String CHIARA = "chiara@example.org";

    /** For a browser without scripts, and for a keyboard: nothing begun. */
    static final String DMITRI = "dmitri@example.org";

    static final String ESTHER = "esther@example.org";

    /** Has an account and no place in the program. */
    static final String GUEST = "gail@elsewhere.example";

    static final String WORKING = "Practicum, Tuesday group";
    static final String EMPTY = "Nobody yet";
    static final String EVERYBODY = "Everybody";

    private static final String PEOPLE = """
            Ana Ruiz, ana@example.org
            Bilal Haddad, bilal@example.org
            Chiara Lombardi, chiara@example.org
            Dmitri Volkov, dmitri@example.org
            Esther Wilhelmina Nakamura-Lindqvist of the Long Name, esther@example.org
            Femi Adebayo, femi@example.org
            Grace Whitcombe, grace@example.org
            Hugo Marchetti, hugo@example.org""";

    private final FirstLink firstLink;
    private final People people;
    private final Clock clock;
    private final Map<String, String> links = new LinkedHashMap<>();
    private boolean set;

    Stage(FirstLink firstLink, People people, Clock clock) {
        this.firstLink = firstLink;
        this.people = people;
        this.clock = clock;
    }

    /** Sets the stage where it is not set yet. */
    synchronized void set(int port) {
        if (set) {
            return;
        }
        set = true;
        Clerk lead = begin(port);
        lead.press("Create the cohort", Map.of("name", EVERYBODY));
        add(lead, "TRAINEE", crowd());
        program(lead).press("Create the cohort", Map.of("name", EMPTY));
        program(lead).press("Create the cohort", Map.of("name", WORKING));
        add(lead, "TRAINEE", PEOPLE);
        add(lead, "SUPERVISOR", "Tomas Okafor, " + SUPERVISOR);
        assign(lead, "first-cases", "GRADED");
        assign(lead, "small-steps", "PRACTICE");
        people.withPassword("Gail Guest", EmailAddress.parse(GUEST).orElseThrow(), PASSWORD, clock.instant());
        setPassword(port, SUPERVISOR);
        setPassword(port, ANA);
        setPassword(port, DMITRI);
        setPassword(port, ESTHER);
        setPassword(port, BILAL)
                .press("Start The colleague who texts clients", Map.of())
                .play("B", Integer.MAX_VALUE);
        setPassword(port, CHIARA)
                .press("Start The colleague who texts clients", Map.of())
                .play("D", Integer.MAX_VALUE)
                .open("/home")
                .press("Start DBT and the 24/7 line", Map.of())
                .play("A", 5);
    }

    static Clerk signIn(int port, String email) {
        return new Clerk(port).open("/sign-in").press("Sign in", Map.of("email", email, "password", PASSWORD));
    }

    private Clerk begin(int port) {
        Clerk lead = new Clerk(port).open(firstLink.path());
        lead.press(
                "Create the account and the program",
                Map.of(
                        "name",
                        "Ines Calloway",
                        "email",
                        LEAD,
                        "password",
                        PASSWORD,
                        "passwordAgain",
                        PASSWORD,
                        "program",
                        "Harborview Doctoral Program in Clinical Psychology",
                        "zone",
                        "Europe/Berlin"));
        return lead.path().equals("/home") ? lead.follow("The program you lead") : lead;
    }

    private static Clerk program(Clerk lead) {
        return lead.follow("Program");
    }

    private void add(Clerk lead, String role, String people) {
        lead.press("Add them", Map.of("role", role, "people", people));
        for (Element row : lead.page().select("#newcomers tbody tr")) {
            links.put(row.select("td").first().text(), row.select("code").text().replaceFirst("^https?://[^/]+", ""));
        }
    }

    private static void assign(Clerk lead, String module, String grading) {
        lead.follow("Assignments")
                .follow("Assign a training module")
                .press("Assign it", Map.of("module", module, "grading", grading, "zone", "Europe/Berlin"));
        program(lead).follow(WORKING);
    }

    private Clerk setPassword(int port, String email) {
        return new Clerk(port)
                .open(links.get(email))
                .press("Set this password", Map.of("password", PASSWORD, "passwordAgain", PASSWORD));
    }

    private static String crowd() {
        return IntStream.rangeClosed(1, 300)
                .mapToObj(number -> "Trainee Number %03d, trainee%03d@example.org".formatted(number, number))
                .collect(Collectors.joining("\n"));
    }
}

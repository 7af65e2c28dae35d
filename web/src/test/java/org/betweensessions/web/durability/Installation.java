package org.betweensessions.web.durability;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.betweensessions.web.testing.Browser;

/** An installation on a database file, with as many trainees as client threads, set up in the browser as an operator would. */
final class Installation {
    private static final int TRAINEES = 4;
    private static final int STEPS = 8;
    private static final String PASSWORD = "four unrelated wooden spoons";
    private static final Pattern PROGRAM = Pattern.compile("/programs/[0-9a-f-]{36}");
    private static final Pattern LINK = Pattern.compile("/links/[A-Za-z0-9_-]+");
    private static final Pattern START = Pattern.compile("/programs/[^\"]*/vignettes/1/attempts");

    private final Path database;
    private final List<String> settings;
    private final Ledger ledger;
    private final List<Committer> committers = new ArrayList<>();

    private Installation(Path folder, List<String> settings) {
        this.database = folder.resolve("app.mv.db");
        this.settings = settings;
        this.ledger = new Ledger(folder.resolve("ledger.txt"));
    }

    /** With the database settings that are shipped, and those given instead. */
    static Installation in(Path folder, Map<String, String> otherUrlSettings, String... otherSettings) {
        String url = shippedUrl()
                .replace("./data/between-sessions", folder.resolve("app").toString());
        for (Map.Entry<String, String> other : otherUrlSettings.entrySet()) {
            url = url.replaceAll(other.getKey() + "=[^;]*", other.getKey() + "=" + other.getValue());
        }
        List<String> settings = new ArrayList<>(List.of(otherSettings));
        settings.add("--spring.datasource.url=" + url);
        settings.add("--betweensessions.content-folder=" + LongScenario.in(folder.resolve("content"), STEPS));
        Installation installation = new Installation(folder, settings);
        installation.setUp();
        return installation;
    }

    /** Lets every trainee commit until the application is killed. */
    void killUnderLoad(int acknowledgements) throws Exception {
        ledger.expect(acknowledgements);
        try (ExecutorService clients = Executors.newFixedThreadPool(TRAINEES)) {
            List<Future<?>> running;
            try (ChildApplication application = ChildApplication.start(settings)) {
                running = committers.stream()
                        .<Future<?>>map(committer -> clients.submit(
                                () -> committer.commitUntilKilled(new Browser(application.port()), PASSWORD)))
                        .toList();
                ledger.await();
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
    }

    /** Lets every trainee send again what had no answer. */
    void sendAgain() {
        try (ChildApplication application = ChildApplication.start(settings)) {
            committers.forEach(committer -> committer.sendAgain(new Browser(application.port()), PASSWORD));
        }
    }

    List<Ledger.Entry> acknowledged() throws IOException {
        return ledger.entries();
    }

    StoredResponses stored() throws IOException, SQLException {
        return StoredResponses.in(database);
    }

    private void setUp() {
        try (ChildApplication application = ChildApplication.start(settings)) {
            Browser lead = new Browser(application.port());
            String link = application.firstProgramLink();
            lead.get(link);
            lead.post(
                    link,
                    Map.of(
                            "name", "Lea Duval",
                            "email", "lead@example.org",
                            "password", PASSWORD,
                            "passwordAgain", PASSWORD,
                            "program", "A program",
                            "zone", "UTC"));
            String program = first(PROGRAM, lead.get("/home").body());
            String cohort =
                    lead.post(program + "/cohorts", Map.of("name", "A cohort")).leadsTo();
            List<String> emails = IntStream.range(0, TRAINEES)
                    .mapToObj(number -> "trainee" + number + "@example.org")
                    .toList();
            String pasted = emails.stream()
                    .map(email -> "Mara Lindqvist <" + email + ">")
                    .collect(joining("\n"));
            lead.post(cohort + "/people", Map.of("role", "TRAINEE", "people", pasted));
            String people = lead.get(cohort).body();
            lead.post(
                    program + "/assignments/new",
                    Map.of(
                            "cohort", cohort.substring(cohort.lastIndexOf('/') + 1),
                            "module", "long",
                            "opens", "2020-01-01T00:00",
                            "due", "2099-01-01T00:00",
                            "zone", "UTC",
                            "grading", "PRACTICE"));
            List<String> links = LINK.matcher(people)
                    .results()
                    .map(found -> found.group())
                    .distinct()
                    .toList();
            for (int number = 0; number < TRAINEES; number++) {
                Browser trainee = new Browser(application.port());
                trainee.get(links.get(number));
                trainee.post(links.get(number), Map.of("password", PASSWORD, "passwordAgain", PASSWORD));
                String start = first(START, trainee.get(program + "/work").body());
                committers.add(new Committer(emails.get(number), start, STEPS, ledger));
            }
            application.stop();
        }
    }

    private static String first(Pattern pattern, String body) {
        return pattern.matcher(body).results().findFirst().orElseThrow().group();
    }

    private static String shippedUrl() {
        Properties shipped = new Properties();
        try (InputStream stream = Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            shipped.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shipped.getProperty("spring.datasource.url");
    }
}

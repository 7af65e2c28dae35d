package org.betweensessions.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.folder.Content;
import org.betweensessions.content.folder.ContentFolder;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.judging.Station;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.Scene;
import org.betweensessions.content.model.VignetteId;
import org.betweensessions.web.accounts.EmailAddress;
import org.betweensessions.web.accounts.People;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.journey.Player.Page;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Programs;
import org.betweensessions.web.testing.OnARealPort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/**
 * Plays every vignette on the shelf to each of its endings: the ways are found in the files, the pages are those of the application.
 * A folder of scenarios named with {@code -Dbetweensessions.content-folder} is played as well.
 */
@OnARealPort
@Tag("long")
class EveryEndingTests {
    private static final Path SHIPPED = Path.of("../scenarios");
    private static final String LEAD = "lead@endings.example";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Programs programs;

    @Autowired
    private Clock clock;

    @Autowired
    private Environment settings;

    private final Map<VignetteId, Endings> endings = new LinkedHashMap<>();
    private final Map<VignetteId, Secrets> secrets = new LinkedHashMap<>();
    private final List<Diagnostic> errors = new ArrayList<>();
    private final Set<Page> met = EnumSet.noneOf(Page.class);
    private Visitor visitor;
    private String library;

    @BeforeEach
    void openTheLibrary() throws IOException {
        Content shipped = ContentFolder.at(SHIPPED).read();
        read(shipped);
        String folder = settings.getProperty("betweensessions.content-folder");
        if (folder != null) {
            read(ContentFolder.at(Path.of(folder)).read(shipped.reference()));
        }
        visitor = new Visitor(Chromium.start(), port);
        PersonId lead = people.find(email()).orElseGet(this::lead);
        ProgramId program = programs.found("Endings", ZoneOffset.UTC, "Lead", lead, clock.instant());
        library = "/programs/" + program + "/library";
        visitor.signIn(LEAD);
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @TestFactory
    Stream<DynamicTest> everyVignetteLeadsToEachOfItsEndings() {
        return Stream.of(
                        Stream.of(dynamicTest(
                                "no file is left out", () -> assertThat(errors).isEmpty())),
                        endings.values().stream().flatMap(this::toEach),
                        Stream.of(dynamicTest(
                                "every kind of decision was met",
                                () -> assertThat(met).containsAll(Page.DECISIONS))))
                .flatMap(tests -> tests);
    }

    @Test
    void tellsVignetteWayAndPageWhereAnotherEndingIsReached() {
        Endings several = endings.values().stream()
                .filter(each -> each.all().size() > 1)
                .findFirst()
                .orElseThrow();
        Way way = several.wayTo(several.all().getFirst()).orElseThrow();
        Way broken =
                new Way(way.vignette(), way.course(), several.all().getLast().title());

        assertThatThrownBy(() -> play(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(broken.toString())
                .hasMessageContaining("/steps/" + (way.length() + 1) + " “" + way.ending() + "”");
    }

    private void read(Content content) {
        content.vignettes().forEach(vignette -> {
            VignetteId id = vignette.script().id();
            endings.put(id, new Endings(vignette, content.reference()));
            secrets.put(id, new Secrets(vignette, content.reference()));
        });
        content.errors().forEach(errors::add);
    }

    private Stream<DynamicTest> toEach(Endings of) {
        return of.all().stream()
                .map(ending ->
                        dynamicTest(of.vignette().script().id() + " > " + ending.title(), () -> play(of, ending)));
    }

    private void play(Endings of, Scene ending) {
        play(of.wayTo(ending)
                .orElseThrow(() -> new AssertionError(
                        "No way of " + of.vignette().script().id() + " leads to “" + ending.title() + "”")));
    }

    private void play(Way way) {
        try {
            visitor.open(library);
            visitor.press("Preview: " + way.vignette().title());
            for (int step = 1; step <= way.length(); step++) {
                pass(way, step);
            }
            isShown(way.vignette().id(), way.station(way.length() + 1), way.ending());
            assertThat(player("A").here()).isEqualTo(Page.ENDING);
        } catch (AssertionError | RuntimeException wrong) {
            throw new AssertionError(
                    way + "\nat " + visitor.path() + " “" + visitor.heading() + "”: " + wrong.getMessage(), wrong);
        }
    }

    private void pass(Way way, int step) {
        Station station = way.station(step);
        VignetteId vignette = way.vignette().id();
        isShown(vignette, station, station.scene().title());
        switch (way.move(step)) {
            case Move.SetAside aside -> {
                visitor.press("Set this scene aside");
                assertThat(status()).isEqualTo(200);
                visitor.press("Go on");
            }
            case Move.ReadOn readOn -> {
                readPastTheNote(vignette, station);
                moveOn(Page.SCENE, "A");
            }
            case Move.Responded responded -> {
                readPastTheNote(vignette, station);
                DecisionId decision = station.decision().orElseThrow().id();
                moveOn(
                        Page.valueOf(station.decision().orElseThrow().kind().name()),
                        responded.response() instanceof Response.Chose chose
                                ? chose.option().toString()
                                : "A");
                assertThat(status()).isEqualTo(200);
                assertThat(progress()).isEqualTo(step);
                assertThat(secrets.get(vignette).in(visitor.driver().getPageSource(), decision))
                        .as("sentences of the key on the receipt, where they have to be found")
                        .isNotEmpty();
                moveOn(Page.RECEIPT, "A");
            }
        }
    }

    private void readPastTheNote(VignetteId vignette, Station station) {
        if (station.mayBeSetAside()) {
            moveOn(Page.CONTENT_NOTE, "A");
            isShown(vignette, station, station.scene().title());
        }
    }

    private void moveOn(Page expected, String letter) {
        Player player = player(letter);
        assertThat(player.here()).isEqualTo(expected);
        met.add(expected);
        player.moveOn();
    }

    /** A page before the response: the scene it should be, as far on as it should be, and nothing of the key. */
    private void isShown(VignetteId vignette, Station station, String title) {
        assertThat(status()).isEqualTo(200);
        assertThat(visitor.heading()).isEqualTo(title);
        assertThat(progress()).as("stations on the path").isEqualTo(station.number());
        assertThat(secrets.get(vignette).in(visitor.driver().getPageSource())).isEmpty();
    }

    private int progress() {
        return visitor.all(".path li:not(.ahead)").size();
    }

    private int status() {
        return ((Number) visitor.driver()
                        .executeScript("return performance.getEntriesByType('navigation')[0].responseStatus"))
                .intValue();
    }

    private Player player(String letter) {
        return new Player(visitor, letter);
    }

    private PersonId lead() {
        return people.withPassword("Lead", email(), Stage.PASSWORD, clock.instant());
    }

    private static EmailAddress email() {
        return EmailAddress.parse(LEAD).orElseThrow();
    }
}

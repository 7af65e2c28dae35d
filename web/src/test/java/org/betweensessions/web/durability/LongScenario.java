package org.betweensessions.web.durability;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** A scenario that asks for nothing but texts, in a training module of its own. */
final class LongScenario {
    private static final String MODULE = """
            ---
            title: Nothing but texts
            summary: One text after the other.
            prerequisites: None
            ---

            # Objectives

            * Write.

            # Vignettes

            * nothing-but-texts
            """;
    private static final String SCENARIO = """
            ---
            title: Nothing but texts
            minutes: 15
            setting: training clinic
            role: You write.
            summary: One text after the other.
            ---

            # Scene: The desk

            - Then: The way out
            - Content note: One writes about a hard night.
            - Skip to: The side door

            You sit at a desk and write.

            ## In brief

            Somebody wrote.

            %s

            # Ending: The way out

            You leave.

            # Ending: The side door

            You leave early.
            """;
    private static final String TEXT = """
            ## Write: What do you write in note %d?

            - Principles: integrity
            - Form: note

            ### Checklist

            * Says what you saw.
            * Says when you saw it.
            * Says what you ask for.

            ### What follows

            You turn the page.

            ### Why

            A note of this kind is read by people who were not there, so it says what was seen and leaves the rest out [APA 1.04]. A
            longer text would tell more, and would tell it to more people than need it, which is what speaks for a short one here.

            """;

    private LongScenario() {}

    static Path in(Path folder, int decisions) {
        String texts =
                IntStream.rangeClosed(1, decisions).mapToObj(TEXT::formatted).collect(joining());
        try {
            Files.createDirectories(folder.resolve("scenarios/trial"));
            Files.createDirectories(folder.resolve("modules"));
            Files.writeString(folder.resolve("scenarios/trial/nothing-but-texts.md"), SCENARIO.formatted(texts));
            Files.writeString(folder.resolve("modules/long.md"), MODULE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}

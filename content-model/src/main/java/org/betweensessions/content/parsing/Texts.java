package org.betweensessions.content.parsing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.betweensessions.content.model.Passage;

/** Measures text. A word is a run of signs without a space that holds a letter or a digit. */
final class Texts {
    private Texts() {}

    static int words(String text) {
        return (int) Stream.of(text.split("\\s+"))
                .filter(run -> run.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /** All that a trainee reads of the passages. */
    static String of(List<Passage> passages) {
        return passages.stream().map(Texts::of).collect(Collectors.joining("\n\n"));
    }

    private static String of(Passage passage) {
        return switch (passage) {
            case Passage.Prose prose -> prose.markdown();
            case Passage.MessageThread thread ->
                thread.messages().stream().map(Passage.Message::text).collect(Collectors.joining("\n"));
        };
    }
}

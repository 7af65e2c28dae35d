package org.betweensessions.content.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.betweensessions.content.coverage.Coverage;
import org.betweensessions.content.coverage.Entry;
import org.betweensessions.content.coverage.Subject;
import org.betweensessions.content.model.TrainingModule;

/** Prints coverage as plain text: each subject with its entries, each entry with the vignettes that carry it. */
record CoverageText(Coverage coverage) {
    private static final int LONGEST_NAME = 70;

    void print(PrintStream out) {
        for (Subject subject : Subject.values()) {
            List<Entry> entries = coverage.of(subject);
            long carried =
                    entries.stream().filter(entry -> !entry.carried().isEmpty()).count();
            out.printf("%s: %d of %d%n", words(subject), carried, entries.size());
            entries.forEach(entry -> out.println("  " + line(entry)));
        }
        areas(out);
        for (Subject subject : Subject.values()) {
            List<Entry> missing = coverage.missing(subject);
            if (!missing.isEmpty()) {
                out.printf(
                        "Missing %s (%d): %s%n",
                        words(subject),
                        missing.size(),
                        missing.stream().map(Entry::id).collect(Collectors.joining(", ")));
            }
        }
    }

    private void areas(PrintStream out) {
        long carried = coverage.areas().stream()
                .filter(each -> !each.modules().isEmpty())
                .count();
        out.printf("competencies: %d of %d%n", carried, coverage.areas().size());
        coverage.areas()
                .forEach(each -> out.printf(
                        "  %s %s | %s%n",
                        each.area().id(),
                        each.area().title(),
                        each.modules().isEmpty()
                                ? "none"
                                : each.modules().stream()
                                        .map(TrainingModule::id)
                                        .collect(Collectors.joining(", "))));
    }

    private static String line(Entry entry) {
        String named = entry.name().equals(entry.id()) ? entry.id() : entry.id() + " " + brief(entry.name());
        String carried = entry.carried().keySet().stream()
                .map(how -> words(how) + " " + entry.places(how) + ": "
                        + entry.carried().get(how).keySet().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return named + " | " + (carried.isEmpty() ? entry.needed() ? "MISSING" : "none" : carried);
    }

    private static String brief(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

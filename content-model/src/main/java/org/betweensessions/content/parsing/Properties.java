package org.betweensessions.content.parsing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;

/** The properties of one heading, each read once, by its kind of value. */
final class Properties {
    private final Map<String, Located<String>> values = new LinkedHashMap<>();
    private final SourcePosition owner;
    private final Findings findings;

    /** @param owner the heading, where what is missing should stand */
    Properties(SourcePosition owner, Findings findings) {
        this.owner = owner;
        this.findings = findings;
    }

    /** @return false when there is one of that name already */
    boolean put(String name, Located<String> value) {
        return values.putIfAbsent(name, value) == null;
    }

    Optional<Located<String>> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Optional<Located<String>> requiredText(String name, String example) {
        if (!values.containsKey(name)) {
            missing(name, example);
        }
        return text(name);
    }

    /** @param read empty when the text is no such value */
    <T> Optional<Located<T>> one(String name, Function<String, Optional<T>> read, String expected) {
        return text(name).flatMap(value -> read(name, value, read, expected));
    }

    <T> Optional<Located<T>> requiredOne(String name, Function<String, Optional<T>> read, String expected) {
        if (!values.containsKey(name)) {
            missing(name, expected);
        }
        return one(name, read, expected);
    }

    /** The values between commas. */
    <T> List<Located<T>> many(String name, Function<String, Optional<T>> read, String expected) {
        List<Located<T>> all = new ArrayList<>();
        text(name).ifPresent(value -> {
            int column = value.at().column();
            for (String part : value.value().split(",", -1)) {
                int indent = part.length() - part.stripLeading().length();
                SourcePosition at = new SourcePosition(value.at().line(), column + indent);
                read(name, new Located<>(part.strip(), at), read, expected).ifPresent(all::add);
                column += part.length() + 1;
            }
        });
        return all;
    }

    boolean yes(String name) {
        return one(name, YES_OR_NO, "yes").map(Located::value).orElse(false);
    }

    private static final Function<String, Optional<Boolean>> YES_OR_NO = written -> switch (written) {
        case "yes" -> Optional.of(true);
        case "no" -> Optional.of(false);
        default -> Optional.empty();
    };

    private <T> Optional<Located<T>> read(
            String name, Located<String> value, Function<String, Optional<T>> read, String expected) {
        Optional<T> known = read.apply(value.value());
        if (known.isEmpty()) {
            findings.add(
                    DiagnosticCode.PROPERTY_VALUE,
                    value.at(),
                    "'" + Excerpt.of(value.value()) + "' is no value for '" + name + "'.",
                    "Write " + expected + ".");
        }
        return known.map(present -> new Located<>(present, value.at()));
    }

    private void missing(String name, String example) {
        findings.add(
                DiagnosticCode.PROPERTY_MISSING,
                owner,
                "The property '" + name + "' is missing.",
                "Add a line '- " + name + ": ' with " + example + ".");
    }
}

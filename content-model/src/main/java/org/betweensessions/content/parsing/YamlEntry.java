package org.betweensessions.content.parsing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One mapping of a reference file: its keys are checked once, its values when they are read. */
final class YamlEntry {
    private final SourcePosition at;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Findings findings;

    private YamlEntry(Node node, Findings findings) {
        this.at = at(node);
        this.findings = findings;
    }

    /** Empty, and reported, when the node is no mapping. */
    static Optional<YamlEntry> of(Node node, Findings findings) {
        YamlEntry entry = new YamlEntry(node, findings);
        if (!(node instanceof MappingNode mapping)) {
            entry.report(
                    DiagnosticCode.REFERENCE_SHAPE,
                    entry.at,
                    "Here 'key: value' is expected.",
                    "Write a key, a colon and a value.");
            return Optional.empty();
        }
        mapping.getValue().forEach(tuple -> entry.put(tuple.getKeyNode(), tuple.getValueNode()));
        return Optional.of(entry);
    }

    private void put(Node keyNode, Node value) {
        if (!(keyNode instanceof ScalarNode key)) {
            report(
                    DiagnosticCode.REFERENCE_SHAPE,
                    at(keyNode),
                    "This is no key.",
                    "Write a word, a colon and a value.");
        } else if (values.putIfAbsent(key.getValue(), value) != null) {
            report(
                    DiagnosticCode.REFERENCE_KEY_TWICE,
                    at(keyNode),
                    "'" + Excerpt.of(key.getValue()) + "' stands here a second time.",
                    "Keep one of the two.");
        }
    }

    /** Reports every key that is not known, and every required one that is missing. */
    YamlEntry expecting(Set<String> required, Set<String> optional) {
        values.forEach((key, value) -> {
            if (!required.contains(key) && !optional.contains(key)) {
                Set<String> known = new TreeSet<>(required);
                known.addAll(optional);
                report(
                        DiagnosticCode.REFERENCE_KEY_UNKNOWN,
                        at(value),
                        "There is no key '" + Excerpt.of(key) + "' here.",
                        "Here can stand " + String.join(", ", known) + ".");
            }
        });
        new TreeSet<>(required)
                .stream()
                        .filter(key -> !values.containsKey(key))
                        .forEach(key -> report(
                                DiagnosticCode.REFERENCE_KEY_MISSING,
                                at,
                                "The key '" + key + "' is missing.",
                                "Add a line '" + key + ": '."));
        return this;
    }

    SourcePosition at() {
        return at;
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(this::text).map(Located::value);
    }

    <T> Optional<T> value(String key, Function<String, Optional<T>> read, String expected) {
        return Optional.ofNullable(values.get(key)).flatMap(this::text).flatMap(text -> read(text, read, expected));
    }

    /** The values of a list; of one that is not there, none. */
    <T> List<T> values(String key, Function<String, Optional<T>> read, String expected) {
        List<T> all = new ArrayList<>();
        nodes(key)
                .forEach(node ->
                        text(node).flatMap(text -> read(text, read, expected)).ifPresent(all::add));
        return all;
    }

    List<YamlEntry> entries(String key) {
        return nodes(key).stream().flatMap(node -> of(node, findings).stream()).toList();
    }

    /** The mapping under a key, by its keys. */
    Map<String, YamlEntry> byKey(String key) {
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        Optional.ofNullable(values.get(key))
                .flatMap(node -> of(node, findings))
                .ifPresent(entry -> entry.values.forEach(
                        (name, node) -> of(node, findings).ifPresent(value -> entries.put(name, value))));
        return entries;
    }

    private List<Node> nodes(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        report(
                DiagnosticCode.REFERENCE_SHAPE,
                at(node),
                "'" + key + "' is no list.",
                "Write each item on a line that begins with '- '.");
        return List.of();
    }

    private Optional<Located<String>> text(Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(new Located<>(scalar.getValue().strip().replaceAll("\\s+", " "), at(node)));
        }
        report(DiagnosticCode.REFERENCE_VALUE, at(node), "Here a text is expected.", "Write it on one line.");
        return Optional.empty();
    }

    private <T> Optional<T> read(Located<String> text, Function<String, Optional<T>> read, String expected) {
        Optional<T> value = read.apply(text.value());
        if (value.isEmpty()) {
            report(
                    DiagnosticCode.REFERENCE_VALUE,
                    text.at(),
                    "'" + Excerpt.of(text.value()) + "' cannot stand here.",
                    "Write " + expected + ".");
        }
        return value;
    }

    private void report(DiagnosticCode code, SourcePosition where, String what, String how) {
        findings.add(code, where, what, how);
    }

    private static SourcePosition at(Node node) {
        return node.getStartMark()
                .map(mark -> new SourcePosition(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(SourcePosition.START);
    }
}

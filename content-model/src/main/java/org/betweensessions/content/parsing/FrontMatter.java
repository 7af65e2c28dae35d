package org.betweensessions.content.parsing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * What stands between the two lines of three hyphens at the top of a file: YAML with one level of keys, every value a text.
 *
 * @param bodyFrom the first line after it, counted from 0
 */
record FrontMatter(Map<String, Located<String>> values, int bodyFrom) {
    private static final String FENCE = "---";

    Optional<Located<String>> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The value of a key that was reported if it is missing; then blank. */
    String required(String key) {
        return value(key).map(Located::value).orElse("");
    }

    static FrontMatter read(SourceText source, List<String> required, List<String> optional, Findings findings) {
        if (!source.lines().getFirst().stripTrailing().equals(FENCE)) {
            findings.add(
                    DiagnosticCode.FRONT_MATTER_MISSING,
                    SourcePosition.START,
                    "The file does not begin with front matter.",
                    "Let the first line be ---, then write " + String.join(", ", required) + ", then --- again.");
            return new FrontMatter(Map.of(), 0);
        }
        int close = closing(source);
        if (close < 0) {
            findings.add(
                    DiagnosticCode.FRONT_MATTER_UNCLOSED,
                    SourcePosition.START,
                    "The front matter has no end.",
                    "Write a line --- after its last key.");
            return new FrontMatter(Map.of(), firstHeading(source));
        }
        Map<String, Located<String>> values = new Reader(required, optional, findings).read(source.text(1, close));
        return new FrontMatter(values, close + 1);
    }

    private static int firstHeading(SourceText source) {
        for (int line = 1; line < source.lines().size(); line++) {
            if (source.lines().get(line).startsWith("# ")) {
                return line;
            }
        }
        return source.lines().size();
    }

    private static int closing(SourceText source) {
        for (int line = 1; line < source.lines().size(); line++) {
            if (source.lines().get(line).stripTrailing().equals(FENCE)) {
                return line;
            }
        }
        return -1;
    }

    private static final class Reader {
        private final List<String> required;
        private final List<String> optional;
        private final Findings findings;
        private final SafeYaml yaml;
        private final Map<String, Located<String>> values = new HashMap<>();

        Reader(List<String> required, List<String> optional, Findings findings) {
            this.required = required;
            this.optional = optional;
            this.findings = findings;
            this.yaml = new SafeYaml(findings, DiagnosticCode.FRONT_MATTER_NOT_YAML, 1);
        }

        Map<String, Located<String>> read(String text) {
            int before = findings.count();
            Optional<Node> root = yaml.read(text);
            if (root.isEmpty() && findings.count() > before) {
                return values;
            }
            root.ifPresent(this::root);
            required.stream().filter(key -> !values.containsKey(key)).forEach(this::missing);
            return values;
        }

        private void root(Node node) {
            if (node instanceof MappingNode mapping) {
                mapping.getValue().forEach(this::entry);
            } else {
                notText(node, "The front matter is no list of keys.");
            }
        }

        private void entry(NodeTuple tuple) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                notText(tuple.getKeyNode(), "Here a key is expected.");
                return;
            }
            if (!required.contains(key.getValue()) && !optional.contains(key.getValue())) {
                findings.add(
                        DiagnosticCode.FRONT_MATTER_KEY_UNKNOWN,
                        at(key),
                        "The front matter has no key '" + Excerpt.of(key.getValue()) + "'.",
                        "Use one of " + String.join(", ", required) + optionalKeys() + ", or delete it.");
                return;
            }
            if (!(tuple.getValueNode() instanceof ScalarNode value)
                    || value.getValue().isBlank()) {
                notText(tuple.getValueNode(), "'" + key.getValue() + "' has no text for a value.");
                values.putIfAbsent(key.getValue(), new Located<>("", at(key)));
                return;
            }
            if (values.putIfAbsent(key.getValue(), new Located<>(oneLine(value.getValue()), at(value))) != null) {
                findings.add(
                        DiagnosticCode.FRONT_MATTER_KEY_TWICE,
                        at(key),
                        "'" + key.getValue() + "' stands here a second time.",
                        "Keep one of the two.");
            }
        }

        private static String oneLine(String text) {
            return text.strip().replaceAll("\\s+", " ");
        }

        private String optionalKeys() {
            return optional.isEmpty() ? "" : ", " + String.join(", ", optional);
        }

        private void notText(Node node, String what) {
            findings.add(
                    DiagnosticCode.FRONT_MATTER_NOT_TEXT,
                    at(node),
                    what,
                    "Write the key, a colon, a space and the text on one line.");
        }

        private void missing(String key) {
            findings.add(
                    DiagnosticCode.FRONT_MATTER_KEY_MISSING,
                    SourcePosition.START,
                    "The front matter has no '" + key + "'.",
                    "Add a line '" + key + ": ' with its text.");
        }

        private SourcePosition at(Node node) {
            return node.getStartMark().map(yaml::at).orElse(SourcePosition.START);
        }
    }
}

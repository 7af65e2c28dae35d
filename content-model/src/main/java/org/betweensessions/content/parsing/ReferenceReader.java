package org.betweensessions.content.parsing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.betweensessions.content.model.Citation;
import org.betweensessions.content.model.Code;
import org.betweensessions.content.model.DebateQuestion;
import org.betweensessions.content.model.Position;
import org.betweensessions.content.model.PositionId;
import org.betweensessions.content.model.Principle;
import org.betweensessions.content.model.PrincipleId;
import org.betweensessions.content.model.QuestionId;
import org.betweensessions.content.model.RedLine;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.Standard;

/** Reads the five files of reference data. Immutable and thread-safe; each file has at most 256 kB in UTF-8. */
public final class ReferenceReader {
    public static final String STANDARDS = "standards.yaml";
    public static final String RED_LINES = "red-lines.yaml";
    public static final String PRINCIPLES = "principles.yaml";
    public static final String POSITIONS = "positions.yaml";
    public static final String QUESTIONS = "questions.yaml";

    /** The names of the files, all of which are needed. */
    public static final List<String> FILES = List.of(STANDARDS, RED_LINES, PRINCIPLES, POSITIONS, QUESTIONS);

    /** @param sources the texts of the files by their names */
    public ReferenceResult read(Map<String, String> sources) {
        return new Reading(sources).result();
    }

    private static final class Reading {
        private final Map<String, String> sources;
        private final List<Diagnostic> diagnostics = new ArrayList<>();
        private final Map<String, Code> codes = new LinkedHashMap<>();
        private final Map<Citation, Standard> standards = new LinkedHashMap<>();
        private final Map<RedLineId, RedLine> redLines = new LinkedHashMap<>();
        private final Map<PrincipleId, Principle> principles = new LinkedHashMap<>();
        private final Map<PositionId, Position> positions = new LinkedHashMap<>();
        private final Map<QuestionId, DebateQuestion> questions = new LinkedHashMap<>();

        Reading(Map<String, String> sources) {
            this.sources = sources;
        }

        ReferenceResult result() {
            file(STANDARDS, Set.of("codes", "standards"), this::standards);
            file(RED_LINES, Set.of("red-lines"), this::redLines);
            file(PRINCIPLES, Set.of("principles"), this::principles);
            file(POSITIONS, Set.of("positions"), this::positions);
            file(QUESTIONS, Set.of("questions"), this::questions);
            return new ReferenceResult(
                    new ReferenceData(codes, standards, redLines, principles, positions, questions), diagnostics);
        }

        private void file(String name, Set<String> keys, BiConsumer<YamlEntry, Findings> read) {
            Findings findings = new Findings(name);
            String raw = sources.get(name);
            if (raw == null) {
                findings.add(
                        DiagnosticCode.REFERENCE_FILE_MISSING,
                        SourcePosition.START,
                        "The file is missing.",
                        "Reference data are the files " + String.join(", ", FILES) + ".");
            } else if (SourceText.fits(raw, findings)) {
                new SafeYaml(findings, DiagnosticCode.REFERENCE_NOT_YAML, 0)
                        .read(SourceText.read(raw, findings).text())
                        .flatMap(root -> YamlEntry.of(root, findings))
                        .ifPresent(root -> read.accept(root.expecting(keys, Set.of()), findings));
            }
            diagnostics.addAll(findings.inOrder());
        }

        private void standards(YamlEntry root, Findings findings) {
            root.byKey("codes").forEach((id, entry) -> {
                entry.expecting(Set.of("name", "edition"), Set.of("status"));
                codes.put(
                        id,
                        new Code(
                                id,
                                entry.text("name").orElse(id),
                                entry.text("edition").orElse(""),
                                entry.text("status").orElse("")));
            });
            for (YamlEntry entry : root.entries("standards")) {
                entry.expecting(Set.of("cite", "title", "asks", "verification"), Set.of("edition"));
                standard(entry).ifPresent(standard -> put(standards, standard.citation(), standard, entry, findings));
            }
        }

        private Optional<Standard> standard(YamlEntry entry) {
            Optional<Citation> cite = entry.value(
                    "cite", this::knownCode, "a code of this file, a space and a section, such as APA 1.04");
            Optional<Standard.Verification> verification =
                    entry.value("verification", Written::verification, "verified, title only or from memory");
            String title = entry.text("title").orElse("");
            String asks = entry.text("asks").orElse("");
            Optional<String> edition = entry.text("edition");
            return cite.flatMap(citation -> verification.map(verified -> new Standard(
                    citation, edition.orElse(codes.get(citation.code()).edition()), title, asks, verified)));
        }

        private Optional<Citation> knownCode(String written) {
            return Written.citation(written).filter(citation -> codes.containsKey(citation.code()));
        }

        private void redLines(YamlEntry root, Findings findings) {
            for (YamlEntry entry : root.entries("red-lines")) {
                entry.expecting(Set.of("id", "name", "test", "standards", "exceptions"), Set.of());
                List<Citation> cited =
                        entry.values("standards", Written::citation, "a code and a section, such as APA 1.04");
                cited.stream()
                        .filter(citation -> !standards.containsKey(citation)
                                || !standards.get(citation).verification().citable())
                        .forEach(citation -> findings.add(
                                DiagnosticCode.REFERENCE_STANDARD_UNKNOWN,
                                entry.at(),
                                "'" + citation + "' is no standard that may be cited.",
                                "Add it to " + STANDARDS + ", or leave it out."));
                entry.value("id", Written::line, Written.LINE)
                        .ifPresent(id -> put(
                                redLines,
                                id,
                                new RedLine(
                                        id,
                                        entry.text("name").orElse(""),
                                        entry.text("test").orElse(""),
                                        cited,
                                        entry.text("exceptions").orElse("")),
                                entry,
                                findings));
            }
        }

        private void principles(YamlEntry root, Findings findings) {
            for (YamlEntry entry : root.entries("principles")) {
                entry.expecting(Set.of("id", "name", "means"), Set.of());
                entry.value("id", Written::principle, "lower-case letters and hyphens, such as fidelity")
                        .ifPresent(id -> put(
                                principles,
                                id,
                                new Principle(
                                        id,
                                        entry.text("name").orElse(""),
                                        entry.text("means").orElse("")),
                                entry,
                                findings));
            }
        }

        private void positions(YamlEntry root, Findings findings) {
            for (YamlEntry entry : root.entries("positions")) {
                entry.expecting(Set.of("id", "statement", "stance", "source"), Set.of("tags"));
                Optional<Position.Stance> stance = entry.value(
                        "stance", Written::stance, "against, for, conditional, fact, technique or question");
                entry.value("id", PositionId::parse, "the number of a position, such as P01")
                        .flatMap(id -> stance.map(known -> new Position(
                                id,
                                entry.text("statement").orElse(""),
                                known,
                                entry.text("source").orElse(""),
                                entry.values("tags", Optional::of, "a word"))))
                        .ifPresent(position -> put(positions, position.id(), position, entry, findings));
            }
        }

        private void questions(YamlEntry root, Findings findings) {
            for (YamlEntry entry : root.entries("questions")) {
                entry.expecting(Set.of("id", "asked", "posts", "sides"), Set.of("left-out"));
                Optional<Integer> posts = entry.value("posts", Written::count, "a whole number");
                List<DebateQuestion.Side> sides =
                        entry.entries("sides").stream().map(this::side).toList();
                List<DebateQuestion.Side> leftOut =
                        entry.entries("left-out").stream().map(this::leftOut).toList();
                int counted = counted(sides) + counted(leftOut);
                if (posts.isPresent() && (leftOut.isEmpty() ? counted > posts.get() : counted != posts.get())) {
                    findings.add(
                            DiagnosticCode.REFERENCE_COUNT,
                            entry.at(),
                            "The groups of this question count " + counted + " posts of " + posts.get() + ".",
                            "Count each post once.");
                    continue;
                }
                entry.value("id", QuestionId::parse, Written.QUESTION)
                        .flatMap(id -> posts.map(all ->
                                new DebateQuestion(id, entry.text("asked").orElse(""), sides, leftOut, all)))
                        .ifPresent(question -> put(questions, question.id(), question, entry, findings));
            }
        }

        private DebateQuestion.Side side(YamlEntry entry) {
            entry.expecting(Set.of("name", "count"), Set.of("rows"));
            return new DebateQuestion.Side(
                    entry.text("name").orElse(""),
                    entry.value("count", Written::count, "a whole number").orElse(0),
                    entry.values("rows", Optional::of, "a sentence"));
        }

        private DebateQuestion.Side leftOut(YamlEntry entry) {
            entry.expecting(Set.of("row", "count"), Set.of());
            return new DebateQuestion.Side(
                    entry.text("row").orElse(""),
                    entry.value("count", Written::count, "a whole number").orElse(0));
        }

        private static int counted(List<DebateQuestion.Side> sides) {
            return sides.stream().mapToInt(DebateQuestion.Side::count).sum();
        }

        private static <K, V> void put(Map<K, V> entries, K id, V value, YamlEntry entry, Findings findings) {
            if (entries.putIfAbsent(id, value) != null) {
                findings.add(
                        DiagnosticCode.REFERENCE_ENTRY_TWICE,
                        entry.at(),
                        "'" + id + "' stands in this file a second time.",
                        "Keep one of the two entries.");
            }
        }
    }
}

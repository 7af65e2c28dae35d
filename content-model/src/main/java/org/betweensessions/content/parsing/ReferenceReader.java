package org.betweensessions.content.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.betweensessions.content.model.ReferenceData;

/**
 * Reads the files of reference data. Immutable and thread-safe; each file has at most 256 kB in UTF-8. Five are needed, the others
 * may be left out.
 */
public final class ReferenceReader {
    public static final String STANDARDS = "standards.yaml";
    public static final String RED_LINES = "red-lines.yaml";
    public static final String PRINCIPLES = "principles.yaml";
    public static final String POSITIONS = "positions.yaml";
    public static final String QUESTIONS = "questions.yaml";
    public static final String TENSIONS = "tensions.yaml";

    public static final String COMPETENCIES = "competencies.yaml";
    public static final String TOPICS = "topics.yaml";

    /** The names of the files that are needed. */
    public static final List<String> FILES = List.of(STANDARDS, RED_LINES, PRINCIPLES, POSITIONS, QUESTIONS);

    /** The names of the files that may be left out. */
    public static final List<String> OPTIONAL = List.of(TENSIONS, COMPETENCIES, TOPICS);

    /** @param sources the texts of the files by their names */
    public ReferenceResult read(Map<String, String> sources) {
        return new Reading(sources).result();
    }

    private static final class Reading {
        private final Map<String, String> sources;
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Reading(Map<String, String> sources) {
            this.sources = sources;
        }

        ReferenceResult result() {
            StandardsReader standards = new StandardsReader();
            file(STANDARDS, Set.of("codes", "standards"), standards::read);
            RedLinesReader redLines = new RedLinesReader(standards.standards());
            file(RED_LINES, Set.of("red-lines"), redLines::read);
            PrinciplesReader principles = new PrinciplesReader();
            file(PRINCIPLES, Set.of("principles"), principles::read);
            PositionsReader positions = new PositionsReader();
            file(POSITIONS, Set.of("positions"), positions::read);
            QuestionsReader questions = new QuestionsReader();
            file(QUESTIONS, Set.of("questions"), questions::read);
            TensionsReader tensions = new TensionsReader(positions.positions());
            file(TENSIONS, Set.of("tensions"), tensions::read);
            CompetenciesReader competencies = new CompetenciesReader();
            file(COMPETENCIES, Set.of("frameworks"), competencies::read);
            TopicsReader topics = new TopicsReader();
            file(TOPICS, Set.of("topics"), topics::read);
            return new ReferenceResult(
                    new ReferenceData(
                            standards.codes(),
                            standards.standards(),
                            redLines.redLines(),
                            principles.principles(),
                            positions.positions(),
                            questions.questions(),
                            tensions.tensions(),
                            competencies.frameworks(),
                            topics.topics()),
                    diagnostics);
        }

        private void file(String name, Set<String> keys, BiConsumer<YamlEntry, Findings> read) {
            Findings findings = new Findings(name);
            String raw = sources.get(name);
            if (raw == null && OPTIONAL.contains(name)) {
                return;
            }
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
    }
}

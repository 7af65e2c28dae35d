package org.betweensessions.content.parsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.PositionId;
import org.betweensessions.content.model.QuestionId;

/** Reads the sections of level 2 that are decisions. */
final class DecisionReader {
    private static final Pattern OPTION = Pattern.compile("[A-Za-z]\\..*");

    private final SourceText source;
    private final Findings findings;
    private final Passages passages;
    private final OptionReader options;
    private final SubsectionReader subsections;

    DecisionReader(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
        this.passages = new Passages(source, findings);
        this.options = new OptionReader(source, findings);
        this.subsections = new SubsectionReader(source, findings);
    }

    DecisionDraft read(Section section, DecisionKind kind, DecisionId id) {
        Located<String> stem = section.afterColon();
        if (stem.value().isEmpty()) {
            findings.add(
                    DiagnosticCode.STEM,
                    section.at(),
                    "The decision asks nothing.",
                    "Write the question after the colon of its heading.");
        }
        PropertyList.Parted parted = PropertyList.part(source, section, kind.properties, false, findings);
        Properties properties = parted.properties();
        List<OptionDraft> made = new ArrayList<>();
        Map<String, Section> named = new HashMap<>();
        for (Section child : section.children()) {
            if (child.level() != 3) {
                continue;
            }
            if (kind.hasOptions() && OPTION.matcher(child.heading()).matches()) {
                options.read(child, kind, made.size()).ifPresent(made::add);
            } else if (!kind.sections.contains(child.heading())) {
                unknown(child, kind);
            } else if (named.putIfAbsent(child.heading(), child) != null) {
                subsections.twice(child);
            }
        }
        boolean shift = kind == DecisionKind.JUDGEMENT_SHIFT;
        boolean write = kind == DecisionKind.WRITE;
        return new DecisionDraft(
                kind,
                id,
                stem,
                passages.of(parted.text()),
                required(properties, "Principles")
                        ? properties.many("Principles", Written::principle, Written.PRINCIPLE)
                        : List.of(),
                properties.one("Debate", QuestionId::parse, Written.QUESTION),
                properties.text("Then"),
                properties.yes("Contested"),
                shift ? properties.requiredText("Plan", "the course of action in view") : Optional.empty(),
                shift ? properties.requiredOne("Key", Written::shift, Written.SHIFT) : Optional.empty(),
                write ? properties.requiredOne("Form", Written::form, Written.FORM) : Optional.empty(),
                properties.many("Crosses", Written::line, Written.LINE),
                properties.many("Echoes", PositionId::parse, Written.POSITIONS),
                properties.many("Answers", PositionId::parse, Written.POSITIONS),
                properties.one("Pair", Written::pair, Written.PAIR),
                properties.text("Fact"),
                made,
                section("The new fact", named, kind, section)
                        .map(subsections::passages)
                        .orElse(List.of()),
                section("Checklist", named, kind, section)
                        .map(subsections::list)
                        .orElse(List.of()),
                Optional.ofNullable(named.get("What follows"))
                        .flatMap(subsections::prose)
                        .map(Located::value),
                section("Why", named, kind, section).flatMap(subsections::why));
    }

    private static boolean required(Properties properties, String name) {
        return properties.requiredText(name, Written.PRINCIPLE).isPresent();
    }

    /** The section of that name; reported where the kind needs it and it is missing. */
    private Optional<Section> section(String name, Map<String, Section> named, DecisionKind kind, Section owner) {
        if (kind.sections.contains(name) && !named.containsKey(name)) {
            findings.add(
                    DiagnosticCode.SECTION_MISSING,
                    owner.at(),
                    "The decision has no section '" + name + "'.",
                    "Add a heading '### " + name + "' with its text.");
        }
        return Optional.ofNullable(named.get(name));
    }

    private void unknown(Section section, DecisionKind kind) {
        List<String> expected = new ArrayList<>();
        if (kind.hasOptions()) {
            expected.add("'### A. Short label'");
        }
        new TreeSet<>(kind.sections).forEach(name -> expected.add("'### " + name + "'"));
        findings.add(
                DiagnosticCode.HEADING_UNKNOWN,
                section.at(),
                "The heading '" + Excerpt.of(section.heading()) + "' is not known here.",
                "Here can stand " + String.join(", ", expected) + ".");
    }
}

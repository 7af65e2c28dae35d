package org.betweensessions.content.parsing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.PositionId;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;

/** Reads the sections of level 3 that are options. */
final class OptionReader {
    private final SourceText source;
    private final Findings findings;
    private final SubsectionReader subsections;

    OptionReader(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
        this.subsections = new SubsectionReader(source, findings);
    }

    /** @param before how many options of the decision were read before */
    Optional<OptionDraft> read(Section section, DecisionKind kind, int before) {
        char expected = (char) ('A' + before);
        if (expected > OptionLetter.LAST) {
            findings.add(
                    DiagnosticCode.OPTION_LETTER,
                    section.at(),
                    "A decision has at most eight options, A to H.",
                    "Leave out the weakest.");
            return Optional.empty();
        }
        if (section.heading().charAt(0) != expected) {
            findings.add(
                    DiagnosticCode.OPTION_LETTER,
                    section.at(),
                    "The option is called " + section.heading().charAt(0) + ", but " + expected + " comes next.",
                    "Call the options A, B, C and so on in the order of the file.");
        }
        return Optional.of(read(section, kind, new OptionLetter(expected)));
    }

    private OptionDraft read(Section section, DecisionKind kind, OptionLetter letter) {
        PropertyList.Parted parted = PropertyList.part(source, section, kind.optionProperties, true, findings);
        Properties properties = parted.properties();
        Map<String, Section> named = named(section, kind);
        boolean choice = kind == DecisionKind.CHOOSE_ONE;
        return new OptionDraft(
                letter,
                section.at(),
                label(section),
                text(section, parted.text()),
                choice ? properties.requiredOne("Verdict", Written::verdict, Written.VERDICT) : Optional.empty(),
                kind == DecisionKind.RATE_EACH
                        ? properties.requiredOne("Key", Written::acceptability, Written.ACCEPTABILITY)
                        : Optional.empty(),
                kind == DecisionKind.BEST_AND_WORST
                        ? properties.one("Key", Written::rank, Written.RANK)
                        : Optional.empty(),
                properties.one("Crosses", Written::line, Written.LINE),
                properties.many("Repairs", Written::line, Written.LINE),
                properties.text("Then"),
                properties.one("Restraint", Written::restraint, Written.RESTRAINT),
                properties.yes("Consults"),
                properties.many("Echoes", PositionId::parse, Written.POSITIONS),
                properties.many("Answers", PositionId::parse, Written.POSITIONS),
                choice
                        ? required("What follows", named, section)
                                .flatMap(subsections::prose)
                                .map(Located::value)
                        : Optional.empty(),
                required("Why", named, section).flatMap(subsections::why));
    }

    private String label(Section section) {
        String label = section.heading().substring(2).strip();
        if (label.isEmpty()) {
            findings.add(
                    DiagnosticCode.OPTION_LABEL,
                    section.at(),
                    "The option has no label.",
                    "Write two or three words after the letter and its full stop.");
        }
        return label;
    }

    private String text(Section section, List<Block> blocks) {
        if (blocks.size() != 1 || !(blocks.getFirst() instanceof Paragraph)) {
            findings.add(
                    DiagnosticCode.OPTION_TEXT,
                    section.at(),
                    "The text of an option is one paragraph; here are "
                            + (blocks.isEmpty() ? "none." : "more, or something else."),
                    "Say in one paragraph what is done.");
        }
        return blocks.isEmpty()
                ? ""
                : source.text(MarkdownText.firstLine(blocks.getFirst()), MarkdownText.lastLine(blocks.getFirst()) + 1)
                        .strip();
    }

    private Map<String, Section> named(Section section, DecisionKind kind) {
        Map<String, Section> named = new HashMap<>();
        for (Section child : section.children()) {
            if (child.level() == 4 && !kind.optionSections().contains(child.heading())) {
                findings.add(
                        DiagnosticCode.HEADING_UNKNOWN,
                        child.at(),
                        "The heading '" + Excerpt.of(child.heading()) + "' is not known here.",
                        "Under an option can stand '#### "
                                + String.join("', '#### ", new TreeSet<>(kind.optionSections())) + "'.");
            } else if (child.level() == 4 && named.putIfAbsent(child.heading(), child) != null) {
                subsections.twice(child);
            }
        }
        return named;
    }

    private Optional<Section> required(String name, Map<String, Section> named, Section owner) {
        if (!named.containsKey(name)) {
            findings.add(
                    DiagnosticCode.SECTION_MISSING,
                    owner.at(),
                    "The option has no section '" + name + "'.",
                    "Add a heading '#### " + name + "' with its text.");
        }
        return Optional.ofNullable(named.get(name));
    }
}

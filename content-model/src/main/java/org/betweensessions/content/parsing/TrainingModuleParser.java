package org.betweensessions.content.parsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.betweensessions.content.model.Competency;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.Slug;
import org.betweensessions.content.model.TrainingModule;
import org.betweensessions.content.model.VignetteId;
import org.commonmark.node.Node;

/** Reads training modules. Immutable and thread-safe; a file has at most 256 kB in UTF-8. */
public final class TrainingModuleParser {
    private static final List<String> KEYS = List.of("title", "summary", "prerequisites");
    private static final String OBJECTIVES = "Objectives";
    private static final String COMPETENCIES = "Competencies";
    private static final String VIGNETTES = "Vignettes";
    private static final String READING = "Reading";
    private static final String GUIDE = "Facilitator's guide";
    private static final List<String> SECTIONS = List.of(OBJECTIVES, COMPETENCIES, VIGNETTES, READING, GUIDE);

    /**
     * @param file how diagnostics name the file
     * @param id the file name without its ending, as a slug
     * @param reference what the module may report on
     */
    public TrainingModuleResult parse(String file, String id, String raw, ReferenceData reference) {
        Findings findings = new Findings(file);
        Optional<TrainingModule> module =
                SourceText.fits(raw, findings) ? read(id, raw, reference, findings) : Optional.empty();
        return new TrainingModuleResult(module, findings.inOrder());
    }

    private static Optional<TrainingModule> read(String id, String raw, ReferenceData reference, Findings findings) {
        SourceText source = SourceText.read(raw, findings);
        FrontMatter front = FrontMatter.read(source, KEYS, List.of(), findings);
        Node document = MarkdownText.parse(source, front.bodyFrom());
        document.accept(new MarkdownRules(source, true, findings));
        SubsectionReader subsections = new SubsectionReader(source, findings);
        Map<String, Section> named = named(Outline.of(document, source, findings), subsections, findings);
        List<String> objectives =
                required(OBJECTIVES, named, findings).map(subsections::list).orElse(List.of());
        List<Competency> competencies = Optional.ofNullable(named.get(COMPETENCIES))
                .map(section -> new CompetencyList(reference, objectives.size(), findings)
                        .read(section, subsections.located(section)))
                .orElse(List.of());
        List<VignetteId> vignettes = required(VIGNETTES, named, findings)
                .map(section -> vignettes(section, subsections, findings))
                .orElse(List.of());
        String reading = prose(READING, named, source, findings);
        String guide = prose(GUIDE, named, source, findings);
        return findings.rejected()
                ? Optional.empty()
                : Optional.of(new TrainingModule(
                        id,
                        front.required("title"),
                        front.required("summary"),
                        front.required("prerequisites"),
                        objectives,
                        competencies,
                        vignettes,
                        reading,
                        guide));
    }

    private static Map<String, Section> named(List<Section> sections, SubsectionReader subsections, Findings findings) {
        Map<String, Section> named = new HashMap<>();
        for (Section section : sections) {
            if (!SECTIONS.contains(section.heading().replace('’', '\''))) {
                findings.add(
                        DiagnosticCode.HEADING_UNKNOWN,
                        section.at(),
                        "The heading '" + Excerpt.of(section.heading()) + "' is not known here.",
                        "Here can stand '# " + String.join("', '# ", SECTIONS) + "'.");
            } else if (named.putIfAbsent(section.heading().replace('’', '\''), section) != null) {
                subsections.twice(section);
            }
        }
        return named;
    }

    private static Optional<Section> required(String name, Map<String, Section> named, Findings findings) {
        if (!named.containsKey(name)) {
            findings.add(
                    DiagnosticCode.SECTION_MISSING,
                    SourcePosition.START,
                    "The training module has no section '" + name + "'.",
                    "Add a heading '# " + name + "' with a list.");
        }
        return Optional.ofNullable(named.get(name));
    }

    private static List<VignetteId> vignettes(Section section, SubsectionReader subsections, Findings findings) {
        List<VignetteId> ids = new ArrayList<>();
        for (String item : subsections.list(section)) {
            if (!item.equals(Slug.of(item)) || ids.contains(new VignetteId(item))) {
                findings.add(
                        DiagnosticCode.MODULE_VIGNETTE,
                        section.at(),
                        "'" + Excerpt.of(item) + "' is no name of a scenario's file, or stands here twice.",
                        "Write each scenario's file name once, without its folder and without .md.");
            } else {
                ids.add(new VignetteId(item));
            }
        }
        return ids;
    }

    /** All of a section's text with its lower headings; empty where there is no such section. */
    private static String prose(String name, Map<String, Section> named, SourceText source, Findings findings) {
        return Optional.ofNullable(named.get(name))
                .map(section -> new Passages(source, findings).whole(section))
                .orElse("");
    }
}

package org.betweensessions.content.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.PositionId;
import org.betweensessions.content.model.SceneId;
import org.betweensessions.content.model.Slug;

/** Reads the sections of level 1. */
final class SceneReader {
    private static final String SCENE = "Scene";
    private static final String ENDING = "Ending";
    private static final String IN_BRIEF = "In brief";
    private static final Set<String> ENDING_PROPERTIES = Set.of("Meets", "Crosses", "Repairs", "Voices");
    private static final Set<String> SCENE_PROPERTIES =
            Set.of("Then", "Content note", "Skip to", "Meets", "Crosses", "Repairs", "Voices");

    private final SourceText source;
    private final Findings findings;
    private final Passages passages;
    private final DecisionReader decisions;
    private final SubsectionReader subsections;

    SceneReader(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
        this.passages = new Passages(source, findings);
        this.decisions = new DecisionReader(source, findings);
        this.subsections = new SubsectionReader(source, findings);
    }

    Optional<SceneDraft> read(Section section) {
        if (section.level() != 1 || !section.begins(SCENE) && !section.begins(ENDING)) {
            if (section.level() == 1) {
                unknown(section, "'# Scene: Title' or '# Ending: Title'");
            }
            return Optional.empty();
        }
        Located<String> title = section.afterColon();
        String slug = Slug.of(title.value());
        if (slug.isEmpty()) {
            findings.add(
                    DiagnosticCode.TITLE,
                    section.at(),
                    "This title holds no letter a to z and no digit.",
                    "Give it a title in which at least one of them stands.");
            return Optional.empty();
        }
        return Optional.of(read(section, title, new SceneId(slug)));
    }

    private SceneDraft read(Section section, Located<String> title, SceneId id) {
        boolean ending = section.begins(ENDING);
        PropertyList.Parted parted =
                PropertyList.part(source, section, ending ? ENDING_PROPERTIES : SCENE_PROPERTIES, false, findings);
        Properties properties = parted.properties();
        Optional<Located<String>> inBrief = Optional.empty();
        List<DecisionDraft> made = new ArrayList<>();
        for (Section child : section.children()) {
            if (child.level() != 2) {
                continue;
            }
            Optional<DecisionKind> kind = DecisionKind.of(child);
            if (kind.isPresent() && ending) {
                findings.add(
                        DiagnosticCode.ENDING_WITH_DECISION,
                        child.at(),
                        "An ending holds no decision.",
                        "Move the decision into a scene.");
            } else if (kind.isPresent()) {
                made.add(decisions.read(child, kind.get(), new DecisionId(id, made.size() + 1)));
            } else if (child.heading().equals(IN_BRIEF) && !ending) {
                inBrief = subsections.once(child, inBrief);
            } else {
                unknown(
                        child,
                        ending ? "no heading" : "'## In brief' or a decision such as '## Choose one: What do you do?'");
            }
        }
        SceneDraft scene = new SceneDraft(
                id,
                title,
                ending,
                passages.of(parted.text()),
                properties.text("Then"),
                properties.text("Content note"),
                properties.text("Skip to"),
                inBrief,
                properties.many("Meets", Written::line, Written.LINE),
                properties.many("Crosses", Written::line, Written.LINE),
                properties.many("Repairs", Written::line, Written.LINE),
                properties.many("Voices", PositionId::parse, Written.POSITIONS),
                made);
        check(scene);
        return scene;
    }

    private void check(SceneDraft scene) {
        if (scene.passages().isEmpty()) {
            findings.add(
                    DiagnosticCode.SCENE_EMPTY,
                    scene.at(),
                    "'" + Excerpt.of(scene.title().value()) + "' has no text.",
                    "Write under the heading what happens.");
        }
        boolean none = scene.contentNote().isEmpty()
                && scene.skipTo().isEmpty()
                && scene.inBrief().isEmpty();
        boolean all = scene.contentNote().isPresent()
                && scene.skipTo().isPresent()
                && scene.inBrief().isPresent();
        if (!none && !all) {
            findings.add(
                    DiagnosticCode.CONTENT_NOTE_INCOMPLETE,
                    scene.at(),
                    "A scene that may be set aside needs 'Content note', 'Skip to' and a section '## In brief'; not all are here.",
                    "Add what is missing, or delete the rest.");
        }
    }

    private void unknown(Section section, String expected) {
        findings.add(
                DiagnosticCode.HEADING_UNKNOWN,
                section.at(),
                "The heading '" + Excerpt.of(section.heading()) + "' is not known here.",
                "Here can stand " + expected + ".");
    }
}

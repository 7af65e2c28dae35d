package org.betweensessions.content.coverage;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.betweensessions.content.model.DebateQuestion;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.DecisionKey;
import org.betweensessions.content.model.DecisionKind;
import org.betweensessions.content.model.KeyContents;
import org.betweensessions.content.model.Pairing;
import org.betweensessions.content.model.PositionId;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.Scene;
import org.betweensessions.content.model.SceneKey;
import org.betweensessions.content.model.TrainingModule;
import org.betweensessions.content.model.Vignette;
import org.betweensessions.content.model.VignetteId;

/**
 * Which vignettes of a library carry each entry of the reference data, and which entries none carries.
 *
 * @param entries by subject, each in the order of the reference data, or else of first appearance
 * @param areas of competency, each with the training modules that carry it, in the order of the reference data
 */
public record Coverage(Map<Subject, List<Entry>> entries, List<AreaCarried> areas) {
    public Coverage {
        entries = Map.copyOf(entries);
        areas = List.copyOf(areas);
    }

    public static Coverage of(ReferenceData reference, List<Vignette> vignettes, List<TrainingModule> modules) {
        Census census = new Census();
        know(reference, census);
        vignettes.forEach(vignette -> count(vignette, reference, census));
        Map<Subject, List<Entry>> entries = new EnumMap<>(Subject.class);
        for (Subject subject : Subject.values()) {
            entries.put(subject, census.entries(subject));
        }
        return new Coverage(entries, AreaCarried.all(reference, modules));
    }

    public List<Entry> of(Subject subject) {
        return entries.getOrDefault(subject, List.of());
    }

    /** What the library lacks to be complete. */
    public List<Entry> missing(Subject subject) {
        return of(subject).stream().filter(Entry::missing).toList();
    }

    /** Whether nothing is missing. */
    public boolean complete() {
        return entries.keySet().stream().allMatch(subject -> missing(subject).isEmpty());
    }

    private static void know(ReferenceData reference, Census census) {
        reference
                .positions()
                .values()
                .forEach(position -> census.know(Subject.POSITIONS, position.id(), position.statement()));
        for (DebateQuestion question : reference.questions().values()) {
            census.know(Subject.QUESTIONS, question.id(), question.asked());
        }
        reference.tensions().forEach(tension -> census.know(Subject.TENSIONS, tension.name(), tension.name()));
        reference
                .standards()
                .values()
                .forEach(standard -> census.know(Subject.STANDARDS, standard.citation(), standard.title()));
        reference.codes().values().forEach(code -> census.know(Subject.CODES, code.id(), code.name()));
        reference
                .principles()
                .values()
                .forEach(principle -> census.know(Subject.PRINCIPLES, principle.id(), principle.name()));
        reference.redLines().values().forEach(line -> census.know(Subject.RED_LINES, line.id(), line.name()));
        reference
                .topics()
                .values()
                .forEach(topic -> census.know(Subject.OURS, topic.name(), topic.name(), topic.needed()));
        for (DecisionKind kind : DecisionKind.values()) {
            census.know(Subject.KINDS, kind(kind), kind(kind));
        }
    }

    private static void count(Vignette vignette, ReferenceData reference, Census census) {
        VignetteId id = vignette.script().id();
        census.count(Subject.SETTINGS, vignette.script().setting(), Carrying.PLAYED, id);
        vignette.key().ours().forEach(topic -> census.count(Subject.OURS, topic, Carrying.PLAYED, id));
        for (Scene scene : vignette.script().scenes()) {
            Set<PositionId> carried = new HashSet<>();
            count(vignette.key().scene(scene.id()), id, carried, census);
            for (Decision decision : scene.decisions()) {
                census.count(Subject.KINDS, kind(decision.kind()), Carrying.PLAYED, id);
                count(vignette.key().decision(decision.id()), id, carried, census);
            }
            reference.tensions().stream()
                    .filter(tension -> tension.playedBy(carried))
                    .forEach(tension -> census.count(Subject.TENSIONS, tension.name(), Carrying.PLAYED, id));
        }
    }

    private static void count(SceneKey key, VignetteId id, Set<PositionId> carried, Census census) {
        key.voices().forEach(position -> {
            carried.add(position);
            census.count(Subject.POSITIONS, position, Carrying.VOICED, id);
        });
        key.meets().stream()
                .filter(line -> !key.crosses().contains(line))
                .forEach(line -> census.count(Subject.RED_LINES, line, Carrying.AT_STAKE, id));
        key.crosses().forEach(line -> census.count(Subject.RED_LINES, line, Carrying.OMISSION, id));
        key.repairs().forEach(line -> census.count(Subject.RED_LINES, line, Carrying.REPAIRABLE, id));
    }

    private static void count(DecisionKey key, VignetteId id, Set<PositionId> carried, Census census) {
        KeyContents contents = new KeyContents(key);
        contents.voiced().distinct().forEach(position -> {
            carried.add(position);
            census.count(Subject.POSITIONS, position, Carrying.VOICED, id);
        });
        contents.answered().distinct().forEach(position -> {
            carried.add(position);
            census.count(Subject.POSITIONS, position, Carrying.ANSWERED, id);
        });
        contents.citations().distinct().forEach(citation -> {
            census.count(Subject.STANDARDS, citation, Carrying.CITED, id);
            census.count(Subject.CODES, citation.code(), Carrying.CITED, id);
        });
        key.marks().principles().forEach(principle -> census.count(Subject.PRINCIPLES, principle, Carrying.NAMED, id));
        key.marks().debate().ifPresent(question -> census.count(Subject.QUESTIONS, question, Carrying.PLAYED, id));
        key.marks()
                .pairing()
                .map(Pairing::pair)
                .ifPresent(pair -> census.count(Subject.PAIRS, pair, Carrying.PLAYED, id));
        contents.crossable().distinct().forEach(line -> census.count(Subject.RED_LINES, line, Carrying.AT_STAKE, id));
        contents.repairable()
                .distinct()
                .forEach(line -> census.count(Subject.RED_LINES, line, Carrying.REPAIRABLE, id));
        if (key instanceof DecisionKey.ChooseOneKey choose && choose.contested()) {
            census.count(Subject.CONTESTED, "contested", Carrying.PLAYED, id);
        }
    }

    private static String kind(DecisionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

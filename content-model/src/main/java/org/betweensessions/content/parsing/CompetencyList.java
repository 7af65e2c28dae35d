package org.betweensessions.content.parsing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.betweensessions.content.model.AreaId;
import org.betweensessions.content.model.Competency;
import org.betweensessions.content.model.Framework;
import org.betweensessions.content.model.ReferenceData;

/** Reads the areas that a training module trains, each with its objectives. */
final class CompetencyList {
    private static final Pattern ITEM = Pattern.compile("\\[([^\\[\\]]+)] objectives? (\\d{1,3}(?:, \\d{1,3})*)\\.?");

    private final ReferenceData reference;
    private final int objectives;
    private final Findings findings;
    private final Map<AreaId, Competency> read = new LinkedHashMap<>();
    private final Set<Integer> covered = new HashSet<>();
    private boolean understood = true;

    /** @param objectives how many the module has */
    CompetencyList(ReferenceData reference, int objectives, Findings findings) {
        this.reference = reference;
        this.objectives = objectives;
        this.findings = findings;
    }

    List<Competency> read(Section section, List<Located<String>> items) {
        items.forEach(this::item);
        if (understood && !items.isEmpty()) {
            uncovered(section.at());
        }
        return List.copyOf(read.values());
    }

    private void item(Located<String> item) {
        Matcher matcher = ITEM.matcher(item.value());
        List<Integer> numbers = matcher.matches() ? numbers(matcher.group(2)) : List.of();
        if (numbers.isEmpty() || numbers.size() > Set.copyOf(numbers).size()) {
            understood = false;
            findings.add(
                    DiagnosticCode.COMPETENCY,
                    item.at(),
                    "'" + Excerpt.of(item.value()) + "' is no area with its objectives.",
                    "Write it as [PWC ethics] objectives 1, 3, each number once.");
            return;
        }
        covered.addAll(numbers);
        numbers.stream()
                .filter(number -> number < 1 || number > objectives)
                .forEach(number -> outOfRange(number, item.at()));
        area(matcher.group(1), item.at()).ifPresent(area -> {
            if (read.putIfAbsent(area, new Competency(area, numbers)) != null) {
                findings.add(
                        DiagnosticCode.COMPETENCY_TWICE,
                        item.at(),
                        "The area '" + area + "' stands here a second time.",
                        "Make one item of the two.");
            }
        });
    }

    private Optional<AreaId> area(String written, SourcePosition at) {
        Optional<AreaId> known = reference.areas().stream()
                .map(Framework.Area::id)
                .filter(id -> id.toString().equals(written))
                .findFirst();
        if (known.isEmpty()) {
            findings.add(
                    DiagnosticCode.COMPETENCY_UNKNOWN,
                    at,
                    "There is no area '" + Excerpt.of(written) + "'.",
                    "Use the id of an area of competencies.yaml.");
        }
        return known;
    }

    private void outOfRange(int number, SourcePosition at) {
        findings.add(
                DiagnosticCode.COMPETENCY_OBJECTIVE,
                at,
                "There is no objective " + number + ".",
                "Objectives are counted from 1 to " + objectives + ", in the order of their list.");
    }

    private void uncovered(SourcePosition at) {
        String left = IntStream.rangeClosed(1, objectives)
                .filter(number -> !covered.contains(number))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            findings.add(
                    DiagnosticCode.OBJECTIVE_WITHOUT_AREA,
                    at,
                    "No area names objective " + left + ".",
                    "Name it under an area that it trains, or keep the objective without one.");
        }
    }

    private static List<Integer> numbers(String written) {
        return Arrays.stream(written.split(", ")).map(Integer::valueOf).toList();
    }
}

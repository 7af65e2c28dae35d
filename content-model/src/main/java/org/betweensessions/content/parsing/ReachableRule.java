package org.betweensessions.content.parsing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.betweensessions.content.diagnostics.DiagnosticCode;

/** Every scene, and every decision in it, can be met by some course. */
final class ReachableRule implements Rule {
    @Override
    public void check(VignetteDraft draft, Findings findings) {
        Ways ways = Ways.of(draft);
        Set<String> reached = new HashSet<>();
        Deque<Ways.Stop> next = new ArrayDeque<>();
        ways.stops().values().stream().findFirst().ifPresent(next::add);
        while (!next.isEmpty()) {
            Ways.Stop stop = next.pop();
            if (reached.add(stop.name())) {
                stop.ways().forEach(way -> next.push(ways.stops().get(way.to())));
            }
        }
        ways.stops().values().stream()
                .filter(stop -> !reached.contains(stop.name()))
                .filter(stop ->
                        stop.entrance() || reached.contains(stop.scene().id().toString()))
                .forEach(stop -> findings.add(
                        DiagnosticCode.UNREACHABLE,
                        stop.at(),
                        stop.entrance()
                                ? stop.end() ? "Nothing leads to this ending." : "Nothing leads to this scene."
                                : "Nothing leads to this decision.",
                        "Lead here by a 'Then', or delete it."));
    }
}

package org.betweensessions.content.parsing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.betweensessions.content.diagnostics.DiagnosticCode;

/** From every stop there is a way on, and no way leads back: so each course comes to an ending, and meets no decision twice. */
final class WaysOnRule implements Rule {
    @Override
    public void check(VignetteDraft draft, Findings findings) {
        Ways ways = Ways.of(draft);
        ways.stops().values().stream()
                .filter(Ways.Stop::open)
                .forEach(stop -> findings.add(
                        DiagnosticCode.DEAD_END,
                        stop.at(),
                        "Nothing follows here.",
                        "Add '- Then: Title' to the scene '"
                                + Excerpt.of(stop.scene().title().value())
                                + "', or to each option of its last decision."));
        new Search(ways, findings).run();
    }

    private record Open(Ways.Stop stop, Iterator<Ways.Way> left) {}

    /** Depth first, without recursion, so that a long file cannot exhaust the stack. */
    private static final class Search {
        private final Ways ways;
        private final Findings findings;
        private final Set<String> done = new HashSet<>();
        private final Set<String> onPath = new HashSet<>();
        private final Deque<Open> path = new ArrayDeque<>();

        Search(Ways ways, Findings findings) {
            this.ways = ways;
            this.findings = findings;
        }

        void run() {
            for (Ways.Stop start : ways.stops().values()) {
                enter(start);
                while (!path.isEmpty()) {
                    step();
                }
            }
        }

        private void enter(Ways.Stop stop) {
            if (!done.contains(stop.name())) {
                onPath.add(stop.name());
                path.push(new Open(stop, stop.ways().iterator()));
            }
        }

        private void step() {
            Open here = path.getFirst();
            if (!here.left().hasNext()) {
                path.pop();
                onPath.remove(here.stop().name());
                done.add(here.stop().name());
                return;
            }
            Ways.Way way = here.left().next();
            Ways.Stop next = ways.stops().get(way.to());
            if (onPath.contains(way.to())) {
                findings.add(
                        DiagnosticCode.CIRCLE,
                        way.at(),
                        "This leads back to '" + Excerpt.of(next.scene().title().value())
                                + "', so that one could go in a circle.",
                        "Lead on to another scene; a scene that is met again needs a title of its own.");
            } else {
                enter(next);
            }
        }
    }
}

package org.betweensessions.content.parsing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads YAML 1.2 into nodes, whose scalars are the texts as written. Refuses what an author does not need and an attacker does: more
 * than {@value #MAX_DEPTH} levels, more than {@value #MAX_ALIASES} aliases, tags, several documents.
 */
final class SafeYaml {
    static final int MAX_DEPTH = 20;
    static final int MAX_ALIASES = 10;

    private static final String HOW =
            "Write one 'key: value' on each line; put a value that holds ': ' or ' #', or begins with a sign, in quotation marks.";

    private final Findings findings;
    private final DiagnosticCode code;
    private final int linesBefore;
    private final LoadSettings settings = LoadSettings.builder()
            .setCodePointLimit(SourceText.MAX_BYTES)
            .setMaxAliasesForCollections(MAX_ALIASES)
            .setAllowDuplicateKeys(false)
            .setAllowRecursiveKeys(false)
            .build();

    /**
     * @param code under which mistakes are reported
     * @param linesBefore how many lines of the file stand before the YAML
     */
    SafeYaml(Findings findings, DiagnosticCode code, int linesBefore) {
        this.findings = findings;
        this.code = code;
        this.linesBefore = linesBefore;
    }

    /** Empty where there is nothing, or nothing that may be read; the latter is reported. */
    Optional<Node> read(String yaml) {
        try {
            return plain(yaml) ? new Compose(settings).composeString(yaml) : Optional.empty();
        } catch (MarkedYamlEngineException mistake) {
            report(mistake.getProblemMark(), "This is not readable YAML: " + mistake.getProblem() + ".");
        } catch (YamlEngineException mistake) {
            report(Optional.empty(), "This is not readable YAML.");
        }
        return Optional.empty();
    }

    private boolean plain(String yaml) {
        Deque<Event> open = new ArrayDeque<>();
        int aliases = 0;
        int documents = 0;
        for (Event event : new Parse(settings).parseString(yaml)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> open.push(event);
                case MappingEnd, SequenceEnd -> open.pop();
                case Alias -> aliases++;
                case DocumentStart -> documents++;
                case Scalar, Comment, DocumentEnd, StreamStart, StreamEnd -> {}
            }
            if (open.size() > MAX_DEPTH) {
                return refuse(event, "This is nested more than " + MAX_DEPTH + " levels deep.");
            }
            if (tagged(event)) {
                return refuse(event, "Here stands a YAML tag.");
            }
            if (aliases > MAX_ALIASES) {
                return refuse(event, "There are more than " + MAX_ALIASES + " aliases.");
            }
            if (documents > 1) {
                return refuse(event, "A second YAML document begins here.");
            }
        }
        return true;
    }

    private static boolean tagged(Event event) {
        return event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof CollectionStartEvent collection
                        && collection.getTag().isPresent();
    }

    private boolean refuse(Event event, String what) {
        report(event.getStartMark(), what);
        return false;
    }

    private void report(Optional<Mark> mark, String what) {
        findings.add(code, mark.map(this::at).orElse(new SourcePosition(linesBefore + 1, 1)), what, HOW);
    }

    SourcePosition at(Mark mark) {
        return new SourcePosition(linesBefore + mark.getLine() + 1, mark.getColumn() + 1);
    }
}

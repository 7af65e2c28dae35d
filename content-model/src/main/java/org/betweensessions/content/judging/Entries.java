package org.betweensessions.content.judging;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SequencedSet;
import org.betweensessions.content.judging.Judgement.Keyed;
import org.betweensessions.content.judging.Judgement.OptionReading;
import org.betweensessions.content.model.Citation;
import org.betweensessions.content.model.DebateQuestion;
import org.betweensessions.content.model.DecisionKey.OptionKey;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.Position;
import org.betweensessions.content.model.PositionId;
import org.betweensessions.content.model.Principle;
import org.betweensessions.content.model.PrincipleId;
import org.betweensessions.content.model.QuestionId;
import org.betweensessions.content.model.RedLine;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.Standard;

/** Turns the ids of a key into what they stand for. */
record Entries(ReferenceData reference) {

    RedLine line(RedLineId id) {
        return entry(reference.redLines(), id);
    }

    Optional<RedLine> line(Optional<RedLineId> id) {
        return id.map(this::line);
    }

    List<Position> positions(List<PositionId> ids) {
        return ids.stream().map(id -> entry(reference.positions(), id)).toList();
    }

    Principle principle(PrincipleId id) {
        return entry(reference.principles(), id);
    }

    Optional<DebateQuestion> question(Optional<QuestionId> id) {
        return id.map(present -> entry(reference.questions(), present));
    }

    List<Standard> standards(SequencedSet<Citation> citations) {
        return citations.stream()
                .map(citation -> entry(reference.standards(), citation))
                .toList();
    }

    /**
     * What the key says of one option.
     *
     * @param endorsed whether the response took it in the way that crosses its line, if it has one
     */
    OptionReading reading(Option option, OptionKey key, Keyed keyed, boolean taken, boolean endorsed) {
        return new OptionReading(
                option.letter(),
                option.label(),
                keyed,
                taken,
                line(key.crosses()),
                endorsed && key.crosses().isPresent(),
                key.why(),
                positions(key.echoes()),
                positions(key.answers()));
    }

    private static <K, V> V entry(Map<K, V> entries, K id) {
        V entry = entries.get(id);
        if (entry == null) {
            throw new NoSuchElementException("The reference data does not hold " + id);
        }
        return entry;
    }
}

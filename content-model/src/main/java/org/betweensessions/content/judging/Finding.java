package org.betweensessions.content.judging;

import java.util.List;
import java.util.Optional;
import org.betweensessions.content.model.PositionId;

/**
 * What the rule of one kind of decision finds in a response.
 *
 * @param outcome what follows this response in particular; empty where only the decision as a whole has one
 * @param echoes positions that the response echoes
 */
record Finding(
        Optional<Credit> credit,
        Lines lines,
        Optional<String> outcome,
        List<Judgement.OptionReading> options,
        List<PositionId> echoes,
        List<Comparison> comparisons) {}

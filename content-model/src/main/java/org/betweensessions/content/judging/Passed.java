package org.betweensessions.content.judging;

import java.util.Optional;

/**
 * A station left behind.
 *
 * @param judgement what the key says of the response; empty where the scene was only read or was set aside
 * @param lines all that the stop meant for red lines: by reaching the scene and by the response
 */
public record Passed(Station station, Move move, Optional<Judgement> judgement, Lines lines) {}

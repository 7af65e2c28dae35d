package org.betweensessions.content.model;

import java.util.List;

/**
 * An area of a competency framework that a training module trains.
 *
 * @param area one of the reference data
 * @param objectives by which objectives of the module, counted from 1; at least one
 */
public record Competency(AreaId area, List<Integer> objectives) {
    public Competency {
        objectives = List.copyOf(objectives);
    }
}

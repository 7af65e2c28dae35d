package org.betweensessions.content.model;

import java.util.List;

/**
 * A framework of competencies on which programs report.
 *
 * @param id the first word of its areas' ids, for example {@code PWC}
 * @param areas in the order of the framework; titles only, what they ask is the framework's to say
 */
public record Framework(String id, String name, String issuedBy, String edition, List<Area> areas) {
    public Framework {
        areas = List.copyOf(areas);
    }

    /** @param title word for word */
    public record Area(AreaId id, String title) {}
}

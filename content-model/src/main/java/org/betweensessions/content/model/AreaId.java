package org.betweensessions.content.model;

/** Names an area of a competency framework as authors write it, for example {@code PWC ethics}: the framework's id, a space and a name. */
public record AreaId(String framework, String name) {
    public AreaId {
        if (framework.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("An area has a framework and a name");
        }
    }

    @Override
    public String toString() {
        return framework + " " + name;
    }
}

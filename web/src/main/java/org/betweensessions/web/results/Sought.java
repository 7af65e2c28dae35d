package org.betweensessions.web.results;

import java.util.Locale;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which rows of a cohort's grid are shown, and in which order.
 *
 * @param name a part of the trainee's name, in any case; empty for every name
 * @param page counted from 1
 */
record Sought(Order order, String name, Stage stage, int page) {
    Sought {
        name = name.strip();
    }

    boolean holds(CohortGrid.Row row) {
        return stage.holds(row)
                && row.trainee().name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether some trainees may be left out. */
    public boolean narrowed() {
        return !name.isEmpty() || stage != Stage.ANY;
    }

    /** The same rows from the first page on, ordered otherwise; for an address that names the assignment already. */
    public String orderedBy(String order) {
        return query(Order.named(order), 1);
    }

    public String onPage(int other) {
        return query(order, other);
    }

    private String query(Order by, int at) {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        if (by != Order.NAME) {
            address.queryParam("sort", by.parameter());
        }
        if (!name.isEmpty()) {
            address.queryParam("name", "{name}");
        }
        if (stage != Stage.ANY) {
            address.queryParam("state", stage.parameter());
        }
        if (at > 1) {
            address.queryParam("page", at);
        }
        String query = address.encode().buildAndExpand(Map.of("name", name)).toUriString();
        return query.isEmpty() ? "" : "&" + query.substring(1);
    }
}

package org.betweensessions.web.results;

import java.util.List;

/**
 * The rows of a grid that are looked for, a page at a time; figures of the cohort are never counted from it.
 *
 * @param found how many rows are looked for, on all pages
 * @param page counted from 1
 * @param pages 1 or more
 */
record Excerpt(List<CohortGrid.Row> rows, int found, int page, int pages) {
    static final int ROWS = 50;

    /** The last page where a later one is asked for, the first where an earlier. */
    static Excerpt of(CohortGrid grid, Sought sought) {
        List<CohortGrid.Row> found = grid.rows().stream().filter(sought::holds).toList();
        int pages = Math.max(1, (found.size() + ROWS - 1) / ROWS);
        int page = Math.clamp(sought.page(), 1, pages);
        List<CohortGrid.Row> rows =
                found.stream().skip((page - 1L) * ROWS).limit(ROWS).toList();
        return new Excerpt(rows, found.size(), page, pages);
    }

    /** The place of its first row among those found, counted from 1. */
    public int from() {
        return (page - 1) * ROWS + 1;
    }

    public int to() {
        return from() + rows.size() - 1;
    }
}

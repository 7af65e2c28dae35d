package org.betweensessions.web.results;

import java.util.Arrays;
import java.util.Locale;

/** Which trainees of a cohort are looked for, by how far they are with the whole assignment. */
enum Stage {
    ANY {
        @Override
        boolean holds(CohortGrid.Row row) {
            return true;
        }
    },
    /** No vignette begun. */
    NOT_STARTED {
        @Override
        boolean holds(CohortGrid.Row row) {
            return row.begun() == 0;
        }
    },
    /** Something begun, not everything finished. */
    UNDER_WAY {
        @Override
        boolean holds(CohortGrid.Row row) {
            return row.begun() > 0 && row.finished() < row.cells().size();
        }
    },
    /** Every vignette finished. */
    FINISHED {
        @Override
        boolean holds(CohortGrid.Row row) {
            return row.finished() == row.cells().size();
        }
    },
    /** Late with any vignette, finished or not. */
    LATE {
        @Override
        boolean holds(CohortGrid.Row row) {
            return row.cells().stream().anyMatch(cell -> cell.standing().late());
        }
    };

    abstract boolean holds(CohortGrid.Row row);

    /** What an address asks for; anybody where it asks for nothing known. */
    static Stage named(String name) {
        return Arrays.stream(values())
                .filter(stage -> stage.parameter().equals(name))
                .findFirst()
                .orElse(ANY);
    }

    public String parameter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.betweensessions.web.results;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** How the rows of a cohort grid may be ordered; trainees alike in it stand by name. */
enum Order {
    NAME {
        @Override
        Comparator<CohortGrid.Row> comparator() {
            return Comparator.comparing(row -> row.trainee().name(), String.CASE_INSENSITIVE_ORDER);
        }
    },
    /** Who has finished least first. */
    STANDING {
        @Override
        Comparator<CohortGrid.Row> comparator() {
            return Comparator.comparing(CohortGrid.Row::finished);
        }
    },
    /** Most lines crossed first. */
    LINES {
        @Override
        Comparator<CohortGrid.Row> comparator() {
            return Comparator.comparing(CohortGrid.Row::crossed).reversed();
        }
    },
    /** The smallest part of attainable credit first; who could earn none yet, last. */
    CREDIT {
        @Override
        Comparator<CohortGrid.Row> comparator() {
            return Comparator.comparing((CohortGrid.Row row) -> row.attainable() == 0)
                    .thenComparing(row -> row.earned().dividedBy(Math.max(1, row.attainable())));
        }
    };

    abstract Comparator<CohortGrid.Row> comparator();

    /** What an address asks for; by name where it asks for nothing known. */
    static Order named(String name) {
        return Arrays.stream(values())
                .filter(order -> order.parameter().equals(name))
                .findFirst()
                .orElse(NAME);
    }

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}

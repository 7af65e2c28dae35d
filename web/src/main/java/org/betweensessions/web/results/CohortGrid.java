package org.betweensessions.web.results;

import java.util.List;
import java.util.Optional;
import org.betweensessions.content.judging.Credit;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.programs.Member;

/** Trainees and vignettes of one assignment; a trainee's floor and range stand apart. */
record CohortGrid(List<Column> columns, List<Row> rows) {

    /** @param finished by how many of the trainees */
    record Column(int place, String title, long finished) {}

    /** @param attempt empty where there is none that supervisors may see */
    record Cell(Standing standing, Optional<AttemptId> attempt) {}

    /**
     * @param newest the attempt with the newest work that supervisors may see
     * @param urgent whether something of this trainee is marked urgent and not yet seen
     * @param met lines met, over the trainee's attempts at this assignment
     * @param crossed those of them crossed at least once
     * @param repaired those of them put right
     */
    record Row(
            Member trainee,
            List<Cell> cells,
            Optional<AttemptId> newest,
            boolean urgent,
            int met,
            int crossed,
            int repaired,
            Credit earned,
            int attainable) {
        public int held() {
            return met - crossed;
        }

        public String earnedRounded() {
            return earned.rounded();
        }

        public long begun() {
            return cells.stream().filter(cell -> cell.standing().begun()).count();
        }

        public long finished() {
            return cells.stream().filter(cell -> cell.standing().finished()).count();
        }
    }
}

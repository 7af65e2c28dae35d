package org.betweensessions.web.attempts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.betweensessions.content.judging.Course;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.judging.Station;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.RevisionId;
import org.betweensessions.web.platform.Ids;
import org.betweensessions.web.platform.NotFound;
import org.betweensessions.web.programs.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do in a preview. */
@Service
@Transactional
class Previewing {
    private final Previews previews;
    private final PreviewMoves moves;
    private final Library library;

    Previewing(Previews previews, PreviewMoves moves, Library library) {
        this.previews = previews;
        this.moves = moves;
        this.library = library;
    }

    record Situation(PreviewId id, RevisionId revision, Course course) {
        /** @throws NotFound when the course has not come so far */
        Station station(int step) {
            return course.station(step).orElseThrow(() -> new NotFound("No step " + step + " yet"));
        }
    }

    /** @throws NotFound for anyone but a lead or a supervisor of the program */
    PreviewId start(Seat seat, RevisionId revision, Instant at) {
        PreviewId id = new PreviewId(Ids.next(at));
        previews.save(new Preview(seat.asStaff().program().id(), id, seat.person(), revision, at));
        return id;
    }

    /** @throws NotFound unless the preview is this person's own */
    @Transactional(readOnly = true)
    Situation situation(Seat seat, PreviewId id) {
        return situation(id, own(seat, previews.findByKey(key(seat, id))), made(seat, id));
    }

    /** Makes the move where the course is and where it can be made; elsewhere it changes nothing. */
    Situation commit(Seat seat, PreviewId id, int step, Move move) {
        Preview preview = own(seat, previews.hold(key(seat, id)));
        List<Move> made = new ArrayList<>(made(seat, id));
        Situation now = situation(id, preview, made);
        Station here = now.course().here();
        if (step != here.number() || !here.allows(move)) {
            return now;
        }
        made.add(move);
        Situation after = situation(id, preview, made);
        moves.save(new PreviewMove(key(seat, id), step, move));
        return after;
    }

    private Situation situation(PreviewId id, Preview preview, List<Move> made) {
        return new Situation(id, preview.revision(), library.walk(preview.revision(), made));
    }

    private List<Move> made(Seat seat, PreviewId id) {
        return moves
                .findByKeyProgramIdAndKeyPreviewIdOrderByKeyStep(
                        seat.program().id().value(), id.value())
                .stream()
                .map(PreviewMove::move)
                .toList();
    }

    private static Preview own(Seat seat, Optional<Preview> preview) {
        return preview.filter(found -> found.isOf(seat.person())).orElseThrow(() -> new NotFound("No such preview"));
    }

    private static Preview.Key key(Seat seat, PreviewId id) {
        return new Preview.Key(seat.program().id().value(), id.value());
    }
}

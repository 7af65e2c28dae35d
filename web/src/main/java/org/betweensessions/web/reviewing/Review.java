package org.betweensessions.web.reviewing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.web.accounts.PersonId;
import org.hibernate.annotations.Immutable;

/** One version of what a reviewer found in a written response: checklist items by their place, and lines by their names. */
@Entity
@Immutable
@Table(name = "review")
class Review {
    @EmbeddedId
    private Key key;

    @Column(name = "person_id")
    private UUID personId;

    private String ticked;

    private String crossed;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    protected Review() {}

    UUID attemptId() {
        return key.attemptId();
    }

    AttemptReviews.Review review() {
        return new AttemptReviews.Review(
                key.step(),
                key.version(),
                read(ticked).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet()),
                read(crossed).map(RedLineId::new).collect(Collectors.toUnmodifiableSet()),
                new PersonId(personId),
                reviewedAt);
    }

    static String written(Collection<?> entries) {
        return entries.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }

    private static Stream<String> read(String written) {
        return Arrays.stream(written.split(",")).filter(entry -> !entry.isEmpty());
    }

    @Embeddable
    record Key(
            @Column(name = "program_id") UUID programId,
            @Column(name = "attempt_id") UUID attemptId,
            int step,
            int version)
            implements Serializable {}
}

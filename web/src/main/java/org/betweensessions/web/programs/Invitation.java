package org.betweensessions.web.programs;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.platform.Token;
import org.jspecify.annotations.Nullable;

/**
 * A place in a cohort, offered to somebody who already has an account. It takes both the link and that account's sign-in, because
 * whoever made the account may not be whom this program means.
 */
@Entity
@Table(name = "invitation")
class Invitation {
    private static final Duration LIFE = Duration.ofDays(14);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Embedded
    private CohortPlace place;

    @Enumerated(EnumType.STRING)
    @Column(name = "cohort_role")
    private CohortRole role;

    private String name;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected Invitation() {}

    Invitation(Token token, CohortPlace place, CohortRole role, String name, Instant at) {
        this.tokenHash = token.hash();
        this.place = place;
        this.role = role;
        this.name = name;
        this.expiresAt = at.plus(LIFE);
    }

    boolean isFor(PersonId person, Instant at) {
        return place.person().equals(person) && acceptedAt == null && withdrawnAt == null && at.isBefore(expiresAt);
    }

    void accept(Instant at) {
        acceptedAt = at;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    CohortPlace place() {
        return place;
    }

    CohortRole role() {
        return role;
    }

    String name() {
        return name;
    }
}

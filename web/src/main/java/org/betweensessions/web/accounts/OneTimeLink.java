package org.betweensessions.web.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.betweensessions.web.platform.Token;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "one_time_link")
class OneTimeLink {
    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private @Nullable Person person;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway")
    protected OneTimeLink() {}

    OneTimeLink(Token token, @Nullable Person person, Purpose purpose, Instant at) {
        this.tokenHash = token.hash();
        this.person = person;
        this.purpose = purpose;
        this.createdAt = at;
        this.expiresAt = at.plus(purpose.life());
    }

    boolean worksAt(Instant at) {
        return usedAt == null && at.isBefore(expiresAt);
    }

    Purpose purpose() {
        return purpose;
    }

    Optional<Person> person() {
        return Optional.ofNullable(person);
    }
}

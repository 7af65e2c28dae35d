package org.betweensessions.web.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "person")
class Person {
    @Id
    private UUID id;

    private String name;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "credential_version")
    private int credentialVersion;

    private boolean operator;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway")
    protected Person() {}

    Person(UUID id, String name, EmailAddress email, Instant at) {
        this.id = id;
        this.name = name;
        this.email = email.written();
        this.emailKey = email.key();
        this.createdAt = at;
    }

    PersonId id() {
        return new PersonId(id);
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    PersonCard card() {
        return new PersonCard(id(), name, email, passwordHash != null);
    }

    String emailKey() {
        return emailKey;
    }

    boolean isOperator() {
        return operator;
    }

    void becomeOperator() {
        operator = true;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** Ends every session that began with the password before. */
    void changePassword(String hash) {
        passwordHash = hash;
        credentialVersion++;
    }

    int credentialVersion() {
        return credentialVersion;
    }

    SignedIn signedIn() {
        return new SignedIn(id, name, operator);
    }
}

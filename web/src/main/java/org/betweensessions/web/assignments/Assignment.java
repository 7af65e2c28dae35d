package org.betweensessions.web.assignments;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.library.RevisionId;
import org.betweensessions.web.programs.CohortId;
import org.betweensessions.web.programs.ProgramId;

@Entity
@Table(name = "assignment")
class Assignment {
    @EmbeddedId
    private Key key;

    @Column(name = "cohort_id")
    private UUID cohortId;

    private String module;

    private String title;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private String zone;

    @Enumerated(EnumType.STRING)
    private Grading grading;

    @Column(name = "assigned_by")
    private UUID assignedBy;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "assignment_vignette",
            joinColumns = {@JoinColumn(name = "program_id"), @JoinColumn(name = "assignment_id")})
    @OrderColumn(name = "place")
    @Column(name = "revision_id")
    private List<UUID> revisions = new ArrayList<>();

    protected Assignment() {}

    Assignment(AssignmentCard card, PersonId by, Instant at) {
        this.key = new Key(card.program().value(), card.id().value());
        this.cohortId = card.cohort().value();
        this.module = card.module();
        this.title = card.title();
        this.opensAt = card.window().opensAt();
        this.dueAt = card.window().dueAt();
        this.zone = card.window().zone().getId();
        this.grading = card.grading();
        this.assignedBy = by.value();
        this.assignedAt = at;
        card.vignettes().forEach(revision -> revisions.add(revision.value()));
    }

    void reschedule(Window window) {
        opensAt = window.opensAt();
        dueAt = window.dueAt();
        zone = window.zone().getId();
    }

    ProgramId program() {
        return new ProgramId(key.programId());
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    /** @param closedAt since when its cohort is closed */
    AssignmentCard card(Optional<Instant> closedAt) {
        return new AssignmentCard(
                program(),
                new AssignmentId(key.id()),
                cohort(),
                module,
                title,
                new Window(opensAt, dueAt, ZoneId.of(zone), closedAt),
                grading,
                revisions.stream().map(RevisionId::new).toList());
    }

    @Embeddable
    record Key(@Column(name = "program_id") UUID programId, UUID id) implements Serializable {}
}

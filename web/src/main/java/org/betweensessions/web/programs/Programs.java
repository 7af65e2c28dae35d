package org.betweensessions.web.programs;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.betweensessions.web.accounts.EmailAddress;
import org.betweensessions.web.accounts.FirstProgram;
import org.betweensessions.web.accounts.People;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.platform.Ids;
import org.betweensessions.web.platform.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates programs and cohorts and gives people their places. Who may ask is answered by {@link Access}. */
@Service
@Transactional
public class Programs implements FirstProgram {
    private final ProgramRecords programs;
    private final Memberships memberships;
    private final Cohorts cohorts;
    private final Enrolments enrolments;
    private final Supervisions supervisions;
    private final People people;
    private final Joining joining;

    Programs(
            ProgramRecords programs,
            Memberships memberships,
            Cohorts cohorts,
            Enrolments enrolments,
            Supervisions supervisions,
            People people,
            Joining joining) {
        this.programs = programs;
        this.memberships = memberships;
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.supervisions = supervisions;
        this.people = people;
        this.joining = joining;
    }

    @Override
    public void create(String name, ZoneId zone, PersonId lead, Instant at) {
        found(name, zone, people.card(lead).name(), lead, at);
    }

    /** A new program with its first lead. */
    public ProgramId found(String name, ZoneId zone, String leadName, PersonId lead, Instant at) {
        ProgramId id = new ProgramId(Ids.next(at));
        programs.save(new Program(id, name, zone, at));
        memberships.save(new Membership(id, lead, leadName, true, at));
        return id;
    }

    public CohortCreation createCohort(Seat seat, String name, Instant at) {
        ProgramId program = seat.asLead().program().id();
        if (cohorts.existsByKeyProgramIdAndName(program.value(), name)) {
            return new CohortCreation.NameTaken();
        }
        CohortId id = new CohortId(Ids.next(at));
        cohorts.save(new Cohort(program, id, name, at));
        return new CohortCreation.CohortCreated(id);
    }

    /** Adds one person to a cohort and returns the path of their one-time link. */
    public String add(Seat seat, CohortId cohort, CohortRole role, String name, EmailAddress email, Instant at) {
        return joining.add(seat, cohort, role, name, email, at).link();
    }

    /** @throws NotFound when the program has no such cohort */
    @Transactional(readOnly = true)
    public CohortCard cohort(ProgramId program, CohortId cohort) {
        return cohorts.findByKey(new Cohort.Key(program.value(), cohort.value()))
                .orElseThrow(() -> new NotFound("No cohort " + cohort))
                .card();
    }

    /**
     * A cohort to which something is about to be assigned.
     *
     * @throws NotFound when the program has no such cohort
     * @throws CohortClosed when it is closed
     */
    @Transactional(readOnly = true)
    public CohortCard openCohort(ProgramId program, CohortId cohort) {
        CohortCard card = cohort(program, cohort);
        if (card.closed()) {
            throw new CohortClosed(cohort);
        }
        return card;
    }

    /** The cohorts of a program by name, the closed ones last. */
    @Transactional(readOnly = true)
    public List<CohortCard> cohorts(ProgramId program) {
        return cohorts.findByKeyProgramIdOrderByName(program.value()).stream()
                .map(Cohort::card)
                .sorted(Comparator.comparing(CohortCard::closed))
                .toList();
    }

    /** The cohorts of a program that have a supervisor. */
    @Transactional(readOnly = true)
    public Set<CohortId> supervised(ProgramId program) {
        return supervisions.findByPlaceProgramId(program.value()).stream()
                .map(supervision -> supervision.place().cohort())
                .collect(Collectors.toSet());
    }

    /** The trainees of a cohort, by name. */
    @Transactional(readOnly = true)
    public List<Member> trainees(ProgramId program, CohortId cohort) {
        Map<PersonId, String> names = names(program);
        return enrolments.findByPlaceProgramIdAndPlaceCohortId(program.value(), cohort.value()).stream()
                .map(enrolment -> member(enrolment.place().person(), names))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    /** The supervisors of a cohort, by name. */
    @Transactional(readOnly = true)
    public List<Member> supervisors(ProgramId program, CohortId cohort) {
        Map<PersonId, String> names = names(program);
        return supervisions.findByPlaceProgramIdAndPlaceCohortId(program.value(), cohort.value()).stream()
                .map(supervision -> member(supervision.place().person(), names))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    /** @throws NotFound when the person has no place in the program */
    @Transactional(readOnly = true)
    public Member member(ProgramId program, PersonId person) {
        return memberships
                .findByKey(new Membership.Key(program.value(), person.value()))
                .map(membership -> new Member(membership.person(), membership.name()))
                .orElseThrow(() -> new NotFound("No member " + person));
    }

    /** The names of those who lead a program, in order. */
    @Transactional(readOnly = true)
    List<String> leads(ProgramId program) {
        return memberships.findByKeyProgramIdOrderByName(program.value()).stream()
                .filter(Membership::leads)
                .map(Membership::name)
                .toList();
    }

    /** The name of everybody who has, or had, a place in the program. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(ProgramId program) {
        return memberships.findByKeyProgramIdOrderByName(program.value()).stream()
                .collect(Collectors.toMap(Membership::person, Membership::name));
    }

    private static Member member(PersonId person, Map<PersonId, String> names) {
        return new Member(person, names.getOrDefault(person, ""));
    }
}

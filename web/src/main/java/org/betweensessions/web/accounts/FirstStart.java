package org.betweensessions.web.accounts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.betweensessions.web.platform.Ids;
import org.betweensessions.web.platform.Token;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An installation's beginning: as long as there is nobody, a link lets its operator make the first account and program. */
@Service
@Transactional
class FirstStart {
    private final Persons persons;
    private final OneTimeLinks links;
    private final People people;
    private final Credentials credentials;
    private final FirstProgram firstProgram;

    FirstStart(Persons persons, OneTimeLinks links, People people, Credentials credentials, FirstProgram firstProgram) {
        this.persons = persons;
        this.links = links;
        this.people = people;
        this.credentials = credentials;
        this.firstProgram = firstProgram;
    }

    /** The path of a new link; empty when there is a person already. */
    Optional<String> link(Instant at) {
        if (persons.count() > 0) {
            return Optional.empty();
        }
        Token token = Token.random();
        links.save(new OneTimeLink(token, null, Purpose.FIRST_PROGRAM, at));
        return Optional.of("/first-program/" + token.text());
    }

    @Transactional(readOnly = true)
    boolean isOpen(Token token, Instant at) {
        return persons.count() == 0
                && links.findById(token.hash())
                        .filter(link -> link.purpose() == Purpose.FIRST_PROGRAM && link.worksAt(at))
                        .isPresent();
    }

    /** Empty when somebody else was first. */
    Optional<Begun> begin(Token token, Beginning beginning, Instant at) {
        if (!isOpen(token, at) || links.useFirstProgramLinks(token.hash(), at) == 0) {
            return Optional.empty();
        }
        Person operator = new Person(Ids.next(at), beginning.operatorName().value(), beginning.operatorEmail(), at);
        operator.becomeOperator();
        credentials.setPassword(operator, beginning.password());
        Optional<PersonalLink> lead =
                beginning.lead().map(other -> people.welcome(other.name().value(), other.email(), at));
        PersonId leads = lead.map(PersonalLink::person).orElse(operator.id());
        firstProgram.create(beginning.program(), beginning.zone(), leads, at);
        return Optional.of(new Begun(operator, lead.map(PersonalLink::link)));
    }

    /** @param lead empty when the operator leads the program */
    record Beginning(
            PersonName operatorName,
            EmailAddress operatorEmail,
            String password,
            String program,
            ZoneId zone,
            Optional<Lead> lead) {}

    record Lead(PersonName name, EmailAddress email) {}

    /** @param leadsLink the path of the link with which another lead sets a password */
    record Begun(Person operator, Optional<String> leadsLink) {}
}

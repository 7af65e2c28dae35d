package org.betweensessions.web.accounts;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.betweensessions.web.platform.Ids;
import org.betweensessions.web.platform.NotFound;
import org.betweensessions.web.platform.Token;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The persons of this installation, for the rooms that add them to a program and show their names. */
@Service
@Transactional
public class People {
    private final Persons persons;
    private final OneTimeLinks links;
    private final Credentials credentials;

    People(Persons persons, OneTimeLinks links, Credentials credentials) {
        this.persons = persons;
        this.links = links;
        this.credentials = credentials;
    }

    /**
     * Finds the person with this address or makes an account without a password. The link never changes a password that is there.
     *
     * @throws IllegalArgumentException when the name is blank or longer than 200 characters
     */
    public PersonalLink welcome(String name, EmailAddress email, Instant at) {
        PersonName kept = PersonName.parse(name)
                .orElseThrow(
                        () -> new IllegalArgumentException("A name has 1 to " + PersonName.MAX_LENGTH + " characters"));
        persons.insertIfNew(Ids.next(at), kept.value(), email.written(), email.key(), at);
        Person person = persons.findByEmailKey(email.key()).orElseThrow();
        return link(person, Purpose.INVITATION, at);
    }

    /**
     * An account that has its password already; for the demo, whose passwords everybody may know.
     *
     * @throws IllegalStateException when the account has a password of its own
     */
    public PersonId withPassword(String name, EmailAddress email, String password, Instant at) {
        Person person = known(welcome(name, email, at).person());
        if (person.passwordHash().isPresent()) {
            throw new IllegalStateException("This account has a password of its own");
        }
        credentials.setPassword(person, password);
        return person.id();
    }

    /** The person who signs in with this address, if there is one. */
    @Transactional(readOnly = true)
    public Optional<PersonId> find(EmailAddress email) {
        return persons.findByEmailKey(email.key()).map(Person::id);
    }

    /**
     * A one-time link with which this person replaces a lost password; the caller has asked whether its reader may make one.
     *
     * @throws OperatorsPassword when the person is an operator
     */
    public PersonalLink passwordLink(PersonId id, Instant at) {
        Person person = known(id);
        if (person.isOperator()) {
            throw new OperatorsPassword();
        }
        return link(person, Purpose.LOST_BY_LEAD, at);
    }

    Optional<String> operatorsLink(EmailAddress email, Instant at) {
        return persons.findByEmailKey(email.key())
                .filter(Person::isOperator)
                .map(operator -> link(operator, Purpose.LOST_BY_LEAD, at).link());
    }

    @Transactional(readOnly = true)
    public boolean operates(PersonId id) {
        return known(id).isOperator();
    }

    @Transactional(readOnly = true)
    public PersonCard card(PersonId id) {
        return known(id).card();
    }

    /** The persons of these ids; an id that names nobody is left out. */
    @Transactional(readOnly = true)
    public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
        return persons.findByIdIn(ids.stream().map(PersonId::value).toList()).stream()
                .map(Person::card)
                .collect(toMap(PersonCard::id, identity()));
    }

    @Transactional(readOnly = true)
    public boolean anybody() {
        return persons.count() > 0;
    }

    private PersonalLink link(Person person, Purpose purpose, Instant at) {
        Token token = Token.random();
        links.save(new OneTimeLink(token, person, purpose, at));
        return new PersonalLink(person.id(), "/links/" + token.text(), at.plus(purpose.life()));
    }

    private Person known(PersonId id) {
        return persons.findById(id.value()).orElseThrow(() -> new NotFound("person"));
    }
}

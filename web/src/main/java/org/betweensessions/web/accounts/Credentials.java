package org.betweensessions.web.accounts;

import java.time.Instant;
import java.util.Optional;
import org.betweensessions.web.platform.Token;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passwords and the one-time links that set them. */
@Service
@Transactional
class Credentials {
    private final Persons persons;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Throttle throttle;

    Credentials(Persons persons, OneTimeLinks links, Passwords passwords, PasswordRules rules, Throttle throttle) {
        this.persons = persons;
        this.links = links;
        this.passwords = passwords;
        this.rules = rules;
        this.throttle = throttle;
    }

    @Transactional(readOnly = true)
    OpenedLink open(Token token, Instant at) {
        return links.findById(token.hash())
                .filter(link -> link.worksAt(at))
                .flatMap(link -> link.person().map(person -> offer(link.purpose(), person)))
                .orElse(new OpenedLink.Spent());
    }

    private static OpenedLink offer(Purpose purpose, Person person) {
        return switch (purpose) {
            case INVITATION ->
                person.passwordHash().isPresent()
                        ? new OpenedLink.AsksToSignIn(person.name())
                        : new OpenedLink.SetsFirstPassword(person.name(), person.email());
            case LOST_BY_MAIL, LOST_BY_LEAD ->
                person.passwordHash().isPresent()
                        ? new OpenedLink.ReplacesLostPassword(person.name(), person.email())
                        : new OpenedLink.SetsFirstPassword(person.name(), person.email());
            case FIRST_PROGRAM -> new OpenedLink.Spent();
        };
    }

    PasswordChoice choose(Token token, String password, String again, Instant at) {
        // Locks the person before looking, so that two links used at once see each other's password.
        Optional<Person> owner = links.ownerOf(token.hash()).flatMap(persons::lockById);
        OpenedLink opened = open(token, at);
        return switch (opened) {
            case OpenedLink.Spent spent -> new PasswordChoice.NoSuchLink(spent);
            case OpenedLink.AsksToSignIn asks -> new PasswordChoice.NoSuchLink(asks);
            case OpenedLink.SetsFirstPassword sets -> take(owner.orElseThrow(), sets, token, password, again, at);
            case OpenedLink.ReplacesLostPassword replaces ->
                take(owner.orElseThrow(), replaces, token, password, again, at);
        };
    }

    private PasswordChoice take(
            Person person, OpenedLink link, Token token, String password, String again, Instant at) {
        Optional<PasswordFault> fault = faultOf(password, again, person.name(), person.email());
        if (fault.isPresent()) {
            return new PasswordChoice.NotTaken(link, fault.get());
        }
        if (links.use(token.hash(), at) == 0) {
            return new PasswordChoice.NoSuchLink(new OpenedLink.Spent());
        }
        links.useOtherLostPasswordLinks(person, at);
        setPassword(person, password);
        return new PasswordChoice.Taken(person);
    }

    Optional<PasswordFault> faultOf(String password, String again, String name, String email) {
        return rules.faultOf(password, name, email)
                .or(() -> password.equals(again) ? Optional.empty() : Optional.of(PasswordFault.DIFFERENT));
    }

    void setPassword(Person person, String password) {
        person.changePassword(passwords.hash(password));
        throttle.forget(Allowance.SIGN_IN_TO_ACCOUNT, person.emailKey());
        persons.save(person);
    }

    /** Renews a hash of an older kind, now that the password is known; sessions go on. */
    void refresh(Person person, String password) {
        if (person.passwordHash().filter(passwords::isOutdated).isPresent()) {
            persons.renewHash(person.id().value(), person.credentialVersion(), passwords.hash(password));
        }
    }
}

package org.betweensessions.web.accounts;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Decides on a sign-in. Holds no database connection while it hashes. */
@Service
class SignInDesk {
    private final Persons persons;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Credentials credentials;

    SignInDesk(Persons persons, Passwords passwords, Throttle throttle, Credentials credentials) {
        this.persons = persons;
        this.passwords = passwords;
        this.throttle = throttle;
        this.credentials = credentials;
    }

    SignInOutcome signIn(String email, String password, String address, Instant at) {
        Optional<String> key = EmailAddress.parse(email).map(EmailAddress::key);
        String account = key.orElse(email);
        Optional<Instant> wait = throttle.count(Allowance.SIGN_IN_FROM_ADDRESS, address, at)
                .or(() -> throttle.count(Allowance.SIGN_IN_TO_ACCOUNT, account, at));
        if (wait.isPresent()) {
            return new SignInOutcome.AskedToWait(wait.get());
        }
        Optional<Person> person = key.flatMap(persons::findByEmailKey);
        if (!passwords.match(password, person.flatMap(Person::passwordHash).orElse(null))) {
            return new SignInOutcome.Refused();
        }
        throttle.forget(Allowance.SIGN_IN_TO_ACCOUNT, account);
        throttle.takeBackOne(Allowance.SIGN_IN_FROM_ADDRESS, address);
        person.ifPresent(known -> credentials.refresh(known, password));
        return new SignInOutcome.Admitted(person.orElseThrow());
    }
}

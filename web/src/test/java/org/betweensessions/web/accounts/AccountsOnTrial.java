package org.betweensessions.web.accounts;

import java.time.Clock;
import org.betweensessions.web.platform.Token;
import org.betweensessions.web.testing.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the tests of signing in share: a new person with a password, and browsers. */
abstract class AccountsOnTrial {
    static final String PASSWORD = "four unrelated wooden spoons";
    private static int last;

    @LocalServerPort
    private int port;

    @Autowired
    People people;

    @Autowired
    Credentials credentials;

    @Autowired
    Clock clock;

    Browser browser() {
        return new Browser(port);
    }

    int port() {
        return port;
    }

    String newAddress() {
        return "person" + last++ + "@example.org";
    }

    PersonalLink welcome(String email) {
        return people.welcome("Ada Okafor", EmailAddress.parse(email).orElseThrow(), clock.instant());
    }

    /** The address of a new account with {@link #PASSWORD}. */
    String account() {
        String email = newAddress();
        Token token = new Token(welcome(email).link().substring("/links/".length()));
        credentials.choose(token, PASSWORD, PASSWORD, clock.instant());
        return email;
    }
}

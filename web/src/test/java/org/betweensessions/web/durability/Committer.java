package org.betweensessions.web.durability;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.betweensessions.web.testing.Browser;
import org.betweensessions.web.testing.Browser.Page;

/** One trainee who commits one text after the other, and sends again what was not acknowledged. */
final class Committer {
    private final String email;
    private final String start;
    private final int steps;
    private final Ledger ledger;
    private String attempt = "";
    private int step;
    private int sent;
    private Optional<String> unacknowledged = Optional.empty();

    /** @param start the path that starts an attempt */
    Committer(String email, String start, int steps, Ledger ledger) {
        this.email = email;
        this.start = start;
        this.steps = steps;
        this.ledger = ledger;
        this.step = steps;
    }

    /** Commits until the application is gone. */
    void commitUntilKilled(Browser browser, String password) {
        try {
            signIn(browser, password);
            while (true) {
                commitNext(browser);
            }
        } catch (UncheckedIOException killed) {
            // What was sent last has no answer; it is sent again when the application is back.
        }
    }

    /** Sends once more what the kill left without an answer. */
    void sendAgain(Browser browser, String password) {
        signIn(browser, password);
        unacknowledged.ifPresent(text -> send(browser, text));
    }

    private void signIn(Browser browser, String password) {
        Page answer = browser.signIn(email, password);
        if (!answer.leadsTo().equals("/home")) {
            throw new IllegalStateException("Not signed in: " + answer.status() + " " + answer.heading());
        }
        browser.get("/help");
    }

    private void commitNext(Browser browser) {
        if (unacknowledged.isEmpty()) {
            if (step == steps) {
                attempt = begun(browser.post(start, Map.of()));
                step = 0;
            }
            step++;
            unacknowledged = Optional.of("Text " + sent++ + " of " + email);
        }
        send(browser, unacknowledged.orElseThrow());
    }

    private static String begun(Page answer) {
        if (answer.status() != 302) {
            throw new IllegalStateException("No attempt: " + answer.status() + " " + answer.heading());
        }
        return answer.leadsTo().substring(answer.leadsTo().lastIndexOf('/') + 1);
    }

    private void send(Browser browser, String text) {
        String path = start.replaceFirst("/assignments/.*", "/attempts/" + attempt + "/steps/" + step);
        Page answer = browser.post(path, Map.of("text", text));
        if (answer.status() != 303 || !answer.leadsTo().equals(path)) {
            throw new IllegalStateException(path + " answered " + answer.status() + " " + answer.leadsTo());
        }
        ledger.acknowledged(Ledger.Entry.of(attempt + "/" + step, text));
        unacknowledged = Optional.empty();
    }
}

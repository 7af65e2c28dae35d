package org.betweensessions.web.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.betweensessions.web.accounts.DemoAccounts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who is in the demo program. */
@Component
@Profile("demo")
class Cast implements DemoAccounts {
    static final String PASSWORD = "fourteen rainy tuesdays";
    static final String PROGRAM = "Harborview Doctoral Program";
    static final String COHORT = "Practicum, Tuesday group";
    static final Figure LEAD = new Figure("Ines Calloway", "ines.calloway@harborview.example");
    static final Figure SUPERVISOR = new Figure("Tomas Okafor", "tomas.okafor@harborview.example");

    /** A person by name and address. */
    record Figure(String name, String email) {}

    /**
     * A trainee and how they work.
     *
     * @param care how often, in percent, they respond as the authors would
     * @param vignettes how many vignettes they have finished
     * @param further how many steps they have gone in the next one
     * @param setsAside whether they set scenes with a content note aside
     * @param practised which vignette they have practised and shared with their supervisors; 0 for none
     */
    record Trainee(Figure figure, int care, int vignettes, int further, boolean setsAside, int practised) {
        /** How the demo's words name them. */
        String key() {
            return figure.name().split(" ")[0].toLowerCase(Locale.ROOT);
        }
    }

    static final List<Trainee> TRAINEES = List.of(
            trainee("Ana Ruiz", 0, 0, 0, false, 0),
            trainee("Bilal Haddad", 85, 3, 0, false, 0),
            trainee("Chiara Lombardi", 70, 3, 0, false, 0),
            trainee("Dmitri Volkov", 45, 3, 0, false, 0),
            trainee("Esther Nakamura-Lindqvist", 90, 3, 0, true, 0),
            trainee("Femi Adebayo", 60, 2, 4, false, 0),
            trainee("Grace Whitcombe", 75, 2, 0, false, 3),
            trainee("Hugo Marchetti", 55, 1, 6, false, 0));

    private static Trainee trainee(
            String name, int care, int vignettes, int further, boolean setsAside, int practised) {
        String first = name.split(" ")[0].toLowerCase(Locale.ROOT);
        return new Trainee(
                new Figure(name, first + "@harborview.example"), care, vignettes, further, setsAside, practised);
    }

    @Override
    public List<DemoAccount> list() {
        List<DemoAccount> accounts = new ArrayList<>();
        accounts.add(account(LEAD, "program lead"));
        accounts.add(account(SUPERVISOR, "supervisor"));
        TRAINEES.forEach(trainee -> accounts.add(account(
                trainee.figure(),
                trainee.vignettes() + trainee.further() == 0 ? "trainee, not yet started" : "trainee")));
        return accounts;
    }

    private static DemoAccount account(Figure figure, String role) {
        return new DemoAccount(figure.name(), figure.email(), PASSWORD, role);
    }
}

package org.betweensessions.web.accounts;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.betweensessions.web.platform.ZoneGroup;
import org.jspecify.annotations.Nullable;

/** What the operator typed at the beginning; a field that was not sent is an empty one. */
record FirstProgramForm(
        String name,
        String email,
        String password,
        String passwordAgain,
        String program,
        String zone,
        String leadName,
        String leadEmail) {
    FirstProgramForm {
        name = orEmpty(name);
        email = orEmpty(email);
        password = orEmpty(password);
        passwordAgain = orEmpty(passwordAgain);
        program = orEmpty(program);
        zone = orEmpty(zone);
        leadName = orEmpty(leadName);
        leadEmail = orEmpty(leadEmail);
    }

    static FirstProgramForm empty() {
        return new FirstProgramForm("", "", "", "", "", ZoneGroup.likely(), "", "");
    }

    private static String orEmpty(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    /** The message of each field that needs another look, in the order of the page; empty when all is well. */
    SequencedMap<String, String> faults(Credentials credentials) {
        SequencedMap<String, String> faults = new LinkedHashMap<>();
        require(faults, "name", PersonName.parse(name).isPresent(), "accounts.name.needed");
        require(faults, "email", EmailAddress.parse(email).isPresent(), "accounts.email.needed");
        credentials
                .faultOf(password, passwordAgain, name, email)
                .ifPresent(fault ->
                        faults.put(fault == PasswordFault.DIFFERENT ? "passwordAgain" : "password", fault.message()));
        require(faults, "program", programName().isPresent(), "accounts.first.program.needed");
        require(faults, "zone", ZoneGroup.accepts(zone), "accounts.first.zone.needed");
        if (!operatorLeads()) {
            require(faults, "leadName", PersonName.parse(leadName).isPresent(), "accounts.name.needed");
            require(faults, "leadEmail", EmailAddress.parse(leadEmail).isPresent(), "accounts.email.needed");
        }
        return faults;
    }

    private static void require(SequencedMap<String, String> faults, String field, boolean holds, String message) {
        if (!holds) {
            faults.put(field, message);
        }
    }

    /** Only of a form without faults. */
    FirstStart.Beginning beginning() {
        return new FirstStart.Beginning(
                PersonName.parse(name).orElseThrow(),
                EmailAddress.parse(email).orElseThrow(),
                password,
                programName().orElseThrow(),
                ZoneId.of(zone),
                operatorLeads() ? Optional.empty() : Optional.of(lead()));
    }

    private FirstStart.Lead lead() {
        return new FirstStart.Lead(
                PersonName.parse(leadName).orElseThrow(),
                EmailAddress.parse(leadEmail).orElseThrow());
    }

    /** Nobody else is named, or the operator is named again. */
    private boolean operatorLeads() {
        Optional<String> lead = EmailAddress.parse(leadEmail).map(EmailAddress::key);
        boolean nobodyNamed = leadName.isBlank() && leadEmail.isBlank();
        return nobodyNamed
                || lead.isPresent() && lead.equals(EmailAddress.parse(email).map(EmailAddress::key));
    }

    private Optional<String> programName() {
        return PersonName.parse(program).map(PersonName::value);
    }
}

package org.betweensessions.web.programs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.betweensessions.web.accounts.EmailAddress;
import org.betweensessions.web.accounts.PersonName;

/** A pasted list, one person a line: {@code Name, address}, {@code Name; address}, {@code Name <address>}, or with a tab between. */
sealed interface PastedPeople {
    int MAX_LINES = 500;

    record Read(List<NamedAddress> people) implements PastedPeople {}

    record Unreadable(List<LineError> errors) implements PastedPeople {}

    /** @param line counted from 1 */
    record NamedAddress(int line, String name, EmailAddress email) {}

    /** @param line counted from 1 */
    record LineError(int line, String text, Reason reason) {}

    enum Reason {
        NO_ADDRESS,
        NO_NAME,
        NAME_TOO_LONG,
        TWICE,
        SUPERVISES,
        IS_TRAINEE,
        TOO_MANY,
        NOBODY;

        /** What keeps somebody who has the other role already from taking this one. */
        static Reason hinders(CohortRole role) {
            return switch (role) {
                case TRAINEE -> SUPERVISES;
                case SUPERVISOR -> IS_TRAINEE;
            };
        }
    }

    Pattern ANGLED = Pattern.compile("(.*?)<([^<>]*)>\\s*");
    Pattern SEPARATED = Pattern.compile("(.*)[,;\\t]([^,;\\t]*)");

    static PastedPeople parse(String pasted) {
        Map<String, NamedAddress> people = new LinkedHashMap<>();
        List<LineError> errors = new ArrayList<>();
        List<String> lines = pasted.lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index).replaceFirst("[,;\\s]+$", "").strip();
            if (line.isEmpty()) {
                continue;
            }
            Optional<Reason> reason = read(index + 1, line, people);
            if (reason.isPresent()) {
                errors.add(new LineError(index + 1, line, reason.get()));
            }
        }
        if (people.isEmpty() && errors.isEmpty()) {
            errors.add(new LineError(1, "", Reason.NOBODY));
        }
        return errors.isEmpty() ? new Read(List.copyOf(people.values())) : new Unreadable(List.copyOf(errors));
    }

    private static Optional<Reason> read(int number, String line, Map<String, NamedAddress> people) {
        Matcher angled = ANGLED.matcher(line);
        Matcher separated = SEPARATED.matcher(line);
        Matcher parts = angled.matches() ? angled : separated;
        if (parts == separated && !separated.matches()) {
            return Optional.of(EmailAddress.parse(line).isPresent() ? Reason.NO_NAME : Reason.NO_ADDRESS);
        }
        String written = parts.group(1).strip().replaceAll("^\"|\"$|[,;]$", "").strip();
        Optional<PersonName> name = PersonName.parse(written);
        Optional<EmailAddress> email = EmailAddress.parse(parts.group(2));
        if (email.isEmpty()) {
            return Optional.of(Reason.NO_ADDRESS);
        }
        if (name.isEmpty()) {
            return Optional.of(written.length() > PersonName.MAX_LENGTH ? Reason.NAME_TOO_LONG : Reason.NO_NAME);
        }
        if (people.size() >= MAX_LINES) {
            return Optional.of(Reason.TOO_MANY);
        }
        return people.putIfAbsent(
                                email.get().key(),
                                new NamedAddress(number, name.get().value(), email.get()))
                        == null
                ? Optional.empty()
                : Optional.of(Reason.TWICE);
    }
}

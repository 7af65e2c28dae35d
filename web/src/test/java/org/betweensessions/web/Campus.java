package org.betweensessions.web;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.betweensessions.web.accounts.EmailAddress;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.programs.CohortId;
import org.betweensessions.web.programs.CohortRole;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Seat;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two programs that know nothing of each other, and everybody's session. */
record Campus(
        Visits visits, Side here, Side abroad, Map<Actor, String> addresses, Map<Actor, Map<String, Object>> sessions) {

    /** The actor's session; a new one where a test before has ended theirs by setting their password. */
    Map<String, Object> session(Actor actor) {
        Map<String, Object> session = sessions.get(actor);
        if (actor == Actor.ANONYMOUS
                || !visits.send(Visits.Visit.get(session, "/home")).location().contains("/sign-in")) {
            return session;
        }
        sessions.put(actor, visits.signIn(addresses.get(actor), Building.PASSWORD));
        return sessions.get(actor);
    }

    @TestConfiguration(proxyBeanMethods = false)
    @Import(Building.Rooms.class)
    static class Grounds {
        @Bean
        Visits visits(MockMvcTester mvc) {
            return new Visits(mvc);
        }

        @Bean
        @Lazy
        Campus campus(Building.Rooms rooms, Visits visits, Clock clock, JdbcTemplate database) {
            Side here = new Building(
                            rooms,
                            visits,
                            new Building.Words(
                                    "here.example", "Harbor", "Harbor cohort ", "Harbor person", "Harbor words"),
                            clock.instant())
                    .build();
            Side abroad = new Building(
                            rooms,
                            visits,
                            new Building.Words("abroad.example", "Hill", "Hill cohort ", "Hill person", "Hill words"),
                            clock.instant())
                    .build();
            here.own().put("token:invitation", invitation(rooms, here, abroad, clock));
            here.own().put("person:awaited", abroad.own("person"));
            abroad.own().put("person:awaited", here.own("person"));
            String operator = "operator@site.example";
            rooms.people()
                    .withPassword(
                            "Operator", EmailAddress.parse(operator).orElseThrow(), Building.PASSWORD, clock.instant());
            database.update("update person set operator = true where email = ?", operator);
            Map<Actor, String> addresses = new EnumMap<>(Actor.class);
            Map<Actor, Map<String, Object>> sessions = new EnumMap<>(Actor.class);
            for (Actor actor : Actor.values()) {
                String address = switch (actor) {
                    case ANONYMOUS -> "";
                    case OPERATOR -> operator;
                    case FOREIGN_LEAD -> abroad.addresses().get(Actor.LEAD);
                    case FOREIGN_SUPERVISOR -> abroad.addresses().get(Actor.SUPERVISOR);
                    case FOREIGN_TRAINEE -> abroad.addresses().get(Actor.TRAINEE);
                    case LEAD, SUPERVISOR, SUPERVISOR_NEXT_DOOR, TRAINEE, FELLOW, TRAINEE_NEXT_DOOR ->
                        here.addresses().get(actor);
                };
                addresses.put(actor, address);
                sessions.put(actor, address.isEmpty() ? Map.of() : visits.signIn(address, Building.PASSWORD));
            }
            return new Campus(visits, here, abroad, addresses, sessions);
        }

        /** Offers a place here to somebody from abroad. */
        private static String invitation(Building.Rooms rooms, Side here, Side abroad, Clock clock) {
            PersonId lead = rooms.people()
                    .find(EmailAddress.parse(here.addresses().get(Actor.LEAD)).orElseThrow())
                    .orElseThrow();
            Seat seat = rooms.access()
                    .seat(new SignedIn(lead.value(), "", false), new ProgramId(UUID.fromString(here.own("program"))));
            String link = rooms.programs()
                    .add(
                            seat,
                            new CohortId(UUID.fromString(here.own("cohort"))),
                            CohortRole.TRAINEE,
                            "Guest",
                            EmailAddress.parse(abroad.addresses().get(Actor.TRAINEE))
                                    .orElseThrow(),
                            clock.instant());
            return link.substring("/invitations/".length());
        }
    }
}

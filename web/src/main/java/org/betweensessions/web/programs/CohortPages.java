package org.betweensessions.web.programs;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.betweensessions.web.accounts.People;
import org.betweensessions.web.accounts.PersonCard;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.platform.Site;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page that shows who is in a cohort. */
@Component
class CohortPages {
    private final Programs programs;
    private final Inviting inviting;
    private final People people;
    private final Site site;
    private final Clock clock;

    CohortPages(Programs programs, Inviting inviting, People people, Site site, Clock clock) {
        this.programs = programs;
        this.inviting = inviting;
        this.people = people;
        this.site = site;
        this.clock = clock;
    }

    /** @param wanted whom somebody looks for, by a part of the name or address */
    ModelAndView people(Seat seat, CohortId cohort, String wanted, int page) {
        ProgramId program = seat.program().id();
        return new ModelAndView("programs/cohort")
                .addObject("seat", seat)
                .addObject("site", site)
                .addObject("cohort", programs.cohort(program, cohort))
                .addObject("roster", Roster.of(entries(seat, programs.trainees(program, cohort)), wanted, page))
                .addObject("supervisors", entries(seat, programs.supervisors(program, cohort)))
                .addObject("awaited", inviting.awaited(program, cohort, clock.instant()));
    }

    private List<Roster.Entry> entries(Seat seat, List<Member> members) {
        Map<PersonId, PersonCard> cards =
                people.cards(members.stream().map(Member::id).toList());
        return members.stream()
                .map(member -> entry(member, cards.get(member.id()), seat.leads()))
                .toList();
    }

    private static Roster.Entry entry(Member member, PersonCard card, boolean leads) {
        return new Roster.Entry(member.id(), member.name(), leads ? card.email() : "", card.arrived());
    }
}

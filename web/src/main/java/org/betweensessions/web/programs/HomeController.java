package org.betweensessions.web.programs;

import java.util.List;
import org.betweensessions.web.accounts.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a person arrives after signing in: the one place they have, or the choice between several. */
@Controller
class HomeController {
    private final Access access;
    private final Programs programs;

    HomeController(Access access, Programs programs) {
        this.access = access;
        this.programs = programs;
    }

    /** A program of which the person is a member without being in any cohort, and whom to ask. */
    record Left(String program, List<String> leads) {}

    @GetMapping("/home")
    String home(@AuthenticationPrincipal SignedIn who, Model model) {
        List<Seat> seats = access.seats(who);
        List<Place> places = seats.stream()
                .flatMap(seat -> Place.of(seat, programs.cohorts(seat.program().id())).stream())
                .toList();
        if (places.size() == 1 && !who.operator()) {
            return "redirect:" + places.getFirst().path();
        }
        model.addAttribute("places", places);
        model.addAttribute(
                "left",
                seats.stream()
                        .filter(Seat::isEmpty)
                        .map(seat -> new Left(
                                seat.program().name(),
                                programs.leads(seat.program().id())))
                        .toList());
        model.addAttribute("operator", who.operator());
        return "programs/home";
    }
}

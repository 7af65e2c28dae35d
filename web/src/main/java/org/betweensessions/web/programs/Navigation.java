package org.betweensessions.web.programs;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives every page inside a program its few links. */
@ControllerAdvice
class Navigation {
    private final Access access;

    Navigation(Access access) {
        this.access = access;
    }

    /** @param label a key in messages.properties */
    record NavLink(String label, String href, boolean current) {}

    @ModelAttribute("nav")
    List<NavLink> nav(
            @AuthenticationPrincipal @Nullable SignedIn who,
            @PathVariable Map<String, String> variables,
            HttpServletRequest request) {
        String program = variables.get("program");
        if (who == null || program == null) {
            return List.of();
        }
        try {
            return links(access.seat(who, new ProgramId(UUID.fromString(program))), request.getRequestURI());
        } catch (NotFound | IllegalArgumentException e) {
            return List.of();
        }
    }

    private static List<NavLink> links(Seat seat, String here) {
        String root = "/programs/" + seat.program().id();
        List<NavLink> links = new ArrayList<>();
        if (!seat.enrolledIn().isEmpty()) {
            links.add(link("programs.nav.work", root + "/work", here));
        }
        if (seat.leads() || !seat.supervises().isEmpty()) {
            links.add(link("programs.nav.program", root, here));
            links.add(link("programs.nav.library", root + "/library", here));
        }
        return links;
    }

    private static NavLink link(String label, String path, String here) {
        return new NavLink(label, path, here.equals(path));
    }
}

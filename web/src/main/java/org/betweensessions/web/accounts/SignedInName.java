package org.betweensessions.web.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the layout who is signed in. */
@ControllerAdvice
class SignedInName {
    @ModelAttribute("signedIn")
    @Nullable
    String name(@AuthenticationPrincipal @Nullable SignedIn who) {
        return who == null ? null : who.name();
    }
}

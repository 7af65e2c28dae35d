package org.betweensessions.web.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class StartPage {
    private final ObjectProvider<DemoAccounts> demo;

    StartPage(ObjectProvider<DemoAccounts> demo) {
        this.demo = demo;
    }

    @GetMapping("/")
    String start(@AuthenticationPrincipal @Nullable SignedIn who, Model model) {
        if (who != null) {
            return "redirect:/home";
        }
        model.addAttribute(
                "demo",
                demo.stream().map(DemoAccounts::list).flatMap(List::stream).toList());
        return "accounts/start";
    }
}

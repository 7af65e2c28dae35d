package org.betweensessions.web.platform;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class HelpPages {
    private final HelpBook book;

    HelpPages(HelpBook book) {
        this.book = book;
    }

    @GetMapping("/help")
    String contents(Model model) {
        model.addAttribute("pages", book.pages());
        return "platform/help";
    }

    @GetMapping("/help/{page}")
    String page(@PathVariable String page, Model model) {
        return show(page, model);
    }

    @GetMapping("/help/guides/{page}")
    String guide(@PathVariable String page, Model model) {
        return show("guides/" + page, model);
    }

    private String show(String name, Model model) {
        HelpPage page = book.page(name).orElseThrow(() -> new NotFound("help page"));
        model.addAttribute("page", page);
        model.addAttribute("html", book.html(page));
        return "platform/help-page";
    }
}

package org.betweensessions.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.betweensessions.web.testing.Browser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One person without a browser, who sends the forms of the pages: what would take a browser minutes takes seconds. */
final class Clerk {
    private final Browser browser;
    private Document page = new Document("");
    private String path = "";

    Clerk(int port) {
        this.browser = new Browser(port);
    }

    Clerk open(String path) {
        return arrive(browser.get(path));
    }

    Document page() {
        return page;
    }

    Clerk press(String button, Map<String, String> fields) {
        Element pressed = page.select("button").stream()
                .filter(candidate -> candidate.text().equals(button)
                        || candidate.attr("aria-label").startsWith(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + button + " on:\n" + page.text()));
        Map<String, String> all = new LinkedHashMap<>();
        Element form = Objects.requireNonNull(pressed.closest("form"));
        form.select("input[type=hidden][name], [checked]").forEach(field -> all.put(field.attr("name"), field.val()));
        form.select("select option[selected]")
                .forEach(option -> all.put(option.closest("select").attr("name"), option.val()));
        form.select("input[type=text], input[type=email], input[type=datetime-local]")
                .forEach(field -> all.put(field.attr("name"), field.val()));
        all.putAll(fields);
        return arrive(browser.post(form.attr("action").isEmpty() ? path : form.attr("action"), all));
    }

    Clerk follow(String link) {
        return open(page.select("a").stream()
                .filter(candidate -> candidate.text().equals(link))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link " + link + " on:\n" + page.text()))
                .attr("href"));
    }

    /** Plays from the page that is open: all the way, or as many pages as given. */
    Clerk play(String letter, int pages) {
        for (int i = 0; i < pages && page.selectFirst("a[href$=/debrief]") == null; i++) {
            Element form = page.selectFirst("form#decision");
            if (form != null) {
                press("Commit this response", response(form, letter));
            } else if (page.text().contains("Read this scene")) {
                follow("Read this scene");
            } else {
                press(page.text().contains("Read on") ? "Read on" : "Go on", Map.of());
            }
        }
        return this;
    }

    private static Map<String, String> response(Element form, String letter) {
        Map<String, String> response = new LinkedHashMap<>();
        form.select("input[name=option][value=" + letter + "]").forEach(input -> response.put("option", input.val()));
        form.select("input[name^=rating-][value=RATHER_ACCEPTABLE]")
                .forEach(input -> response.put(input.attr("name"), input.val()));
        form.select("input[name=best]").stream().findFirst().ifPresent(input -> response.put("best", input.val()));
        form.select("input[name=worst]").forEach(input -> response.put("worst", input.val()));
        form.select("input[name=shift][value=LESS]").forEach(input -> response.put("shift", input.val()));
        form.select("textarea[name=text]").forEach(field -> response.put("text", Player.NOTE));
        return response;
    }

    private Clerk arrive(Browser.Page answer) {
        Browser.Page arrived = answer;
        while (arrived.status() / 100 == 3) {
            arrived = browser.get(arrived.leadsTo().replaceFirst("#.*", ""));
        }
        assertThat(arrived.status()).as(() -> answer.leadsTo()).isEqualTo(200);
        path = arrived.response().request().uri().getPath();
        page = arrived.document();
        assertThat(page.select("#error-summary").text()).isEmpty();
        return this;
    }

    String path() {
        return path;
    }
}

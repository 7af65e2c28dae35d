package org.betweensessions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;

/** Looks whether what people wrote stayed text. */
final class Markup {
    /** Begins and ends with words that occur nowhere else. */
    static final String HOSTILE =
            "Quagga <script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg onload=alert(3)>"
                    + "</textarea><base href=//evil.example> ${7*7} *{7*7} #{7*7} ~{x} __${7*7}__ [[${7*7}]] %n{0} Zorilla";

    private static final String BEGINNING = "Quagga";
    private static final int SHOWN_AT_LEAST = 70;

    private Markup() {}

    static boolean shows(String body) {
        return body.contains(BEGINNING);
    }

    static List<String> faults(String body) {
        Document page = Jsoup.parse(body);
        List<String> faults = new ArrayList<>();
        page.select("script:not([src]), img, iframe, style, base, object, embed, a[href^=javascript], a[href^=data]")
                .forEach(element -> faults.add(element.outerHtml()));
        page.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> attribute.getKey().startsWith("on"))
                .forEach(attribute -> faults.add(attribute.html()));
        texts(page).filter(text -> text.contains(BEGINNING)).forEach(text -> {
            String rest = text.substring(text.indexOf(BEGINNING));
            if (!HOSTILE.startsWith(rest.substring(0, Math.min(rest.length(), SHOWN_AT_LEAST)))) {
                faults.add(text);
            }
        });
        if (body.contains("??")) {
            faults.add("a message is missing: "
                    + body.substring(body.indexOf("??")).split("\n", 2)[0]);
        }
        return faults;
    }

    private static Stream<String> texts(Document page) {
        return page.getAllElements().stream()
                .flatMap(element -> Stream.concat(
                        Stream.of(element.wholeOwnText()),
                        element.attributes().asList().stream().map(Attribute::getValue)));
    }
}

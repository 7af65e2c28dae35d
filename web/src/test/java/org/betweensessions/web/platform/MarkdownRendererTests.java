package org.betweensessions.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTests {
    private final MarkdownRenderer renderer = new MarkdownRenderer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "text <b onmouseover=alert(1)>b</b>",
                "<iframe srcdoc='<script>alert(1)</script>'>",
                "<style>@import 'https://evil.example'</style>",
                "<!-- --><script>alert(1)</script>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](\\u0001javascript:alert(1))",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](//evil.example/)",
                "[x](/\\evil.example/)",
                "[x](\\\\/evil.example)",
                "[x](/&#9;/evil.example)",
                "[x](http://evil.example)",
                "[x](evil.html)",
                "[x](file:///etc/passwd)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml;base64,PHN2Zz4=)",
                "![x](https://evil.example/pixel.png)",
                "![\"onerror=alert(1) x](y)",
                "[x]: javascript:alert(1)\n\n[x]",
                "[x](https://good.example \"title\\\" onclick=alert(1) \")",
                "```<script>\nalert(1)\n```",
                "``` x\" onclick=\"alert(1)\n```",
                "| a |\n|---|\n| <script>alert(1)</script> |",
                "<plaintext>",
                "<textarea></main><script>alert(1)</script>",
                "[a](<javascript:alert(1)//https://x>)",
            })
    void rendersNothingThatRunsOrLeadsElsewhere(String hostile) {
        Document shown = Jsoup.parseBodyFragment(renderer.html(hostile));

        assertThat(shown.select("script, img, svg, iframe, style, b, textarea, plaintext"))
                .isEmpty();
        for (Element element : shown.body().getAllElements()) {
            assertThat(element.attributes().asList())
                    .allSatisfy(attribute -> assertThat(attribute.getKey()).isIn("href", "title", "rel", "class"));
        }
        assertThat(shown.select("a").eachAttr("href")).allMatch(url -> url.equals("https://good.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://good.example/a?b=c#d", "mailto:ana@example.org", "/help/glossary", "/", "#floor"})
    void keepsLinksToSafePlaces(String url) {
        Document shown = Jsoup.parseBodyFragment(renderer.html("[words](" + url + ")"));

        assertThat(shown.select("a").eachAttr("href")).containsExactly(url);
    }

    @Test
    void leavesTheWordsOfALinkThatMayLeadNowhere() {
        assertThat(renderer.html("see [the *whole* story](javascript:alert(1)) here"))
                .isEqualTo("<p>see the <em>whole</em> story here</p>\n");
    }

    @Test
    void showsAnImageAsItsDescription() {
        assertThat(renderer.html("![a *red* phone](phone.png)")).isEqualTo("<p>a <em>red</em> phone</p>\n");
    }

    @Test
    void rendersTables() {
        assertThat(renderer.html("| a | b |\n|---|--:|\n| 1 | 2 |")).contains("<td align=\"right\">2</td>");
    }

    @Test
    void losesNoCharacterOfHtmlThatItShowsAsText() {
        String typed = "<script>alert(\"1 & 2\")</script>";

        assertThat(Jsoup.parseBodyFragment(renderer.html(typed)).body().wholeText())
                .contains(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "[", "*a **a ", "![", "`", "(["})
    void survivesDeepNesting(String mark) {
        String deep = mark.repeat(100_000 / mark.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> renderer.html(deep));
    }
}

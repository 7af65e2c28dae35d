package org.betweensessions.web;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the templates and the messages as files. */
class TemplateRulesTests {
    private static final Path MAIN = Path.of("src/main");
    private static final Path TEMPLATES = MAIN.resolve("resources/templates");
    private static final String THE_ONE_FRAGMENT = "platform/parts.html";

    /** What a template may not hold, by name. */
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "preprocessing", Pattern.compile("__"),
            "inlined text", Pattern.compile("\\[\\(|th:inline"),
            "inline style", Pattern.compile("<style|\\s(th:)?style(append)?="),
            "inline script", Pattern.compile("<script(?![^>]*\\ssrc=\"|[^>]*\\sth:src=\")|<script[^>]*>[^<]"),
            "event attribute", Pattern.compile("\\s(th:)?on[a-z]+\\s*="),
            "script address", Pattern.compile("(?i)javascript:|data:"));

    /** Keys that are put together from an enum's constants, or from a status. */
    private static final Set<String> PUT_TOGETHER = Set.of("accounts.password.", "platform.error.");

    private static final Pattern KEY_IN_TEMPLATE =
            Pattern.compile("#\\{([A-Za-z][\\w.]*)|messages\\.msg\\('([\\w.]+)'");
    private static final Pattern PREFIX_IN_TEMPLATE = Pattern.compile("\\$\\{'([a-z][\\w.]*\\.)' \\+");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.\\w+)+\\.?)\"|'([a-z]+(?:\\.\\w+)+)'");

    @Test
    void templatesHoldNothingForbidden() {
        assertThat(templates().entrySet().stream().flatMap(template -> faults(template.getKey(), template.getValue())))
                .isEmpty();
    }

    private static Stream<String> faults(String name, String text) {
        Stream<String> forbidden = FORBIDDEN.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(text).find())
                .map(rule -> name + ": " + rule.getKey());
        boolean unescaped = text.contains("utext=") && !name.equals(THE_ONE_FRAGMENT);
        return unescaped ? Stream.concat(forbidden, Stream.of(name + ": unescaped text")) : forbidden;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p th:utext="${x}"></p>            | a.html: unescaped text
            <p th:text="__${x}__"></p>         | a.html: preprocessing
            <p>[(${x})]</p>                    | a.html: inlined text
            <p style="color: red"></p>         | a.html: inline style
            <p th:style="${x}"></p>            | a.html: inline style
            <script>go()</script>              | a.html: inline script
            <script src="/a.js">go()</script>  | a.html: inline script
            <p onclick="go()"></p>             | a.html: event attribute
            <p th:onclick="${x}"></p>          | a.html: event attribute
            <a href="javascript:go()"></a>     | a.html: script address
            """)
    void eachRuleBites(String text, String fault) {
        assertThat(faults("a.html", text)).containsExactly(fault);
    }

    @Test
    void unescapedTextStandsOnce() {
        assertThat(templates().get(THE_ONE_FRAGMENT).split("utext=", -1)).hasSize(2);
    }

    @Test
    void everyKeyInATemplateHasAMessage() {
        assertThat(missing(templates().values(), messages().keySet())).isEmpty();
        assertThat(missing(List.of("<p th:text=\"#{no.such.key}\">"), Set.of("a.key")))
                .containsExactly("no.such.key");
    }

    private static Set<String> missing(Iterable<String> texts, Set<?> known) {
        Set<String> missing = new TreeSet<>();
        for (String text : texts) {
            groups(KEY_IN_TEMPLATE, text).filter(key -> !known.contains(key)).forEach(missing::add);
            groups(PREFIX_IN_TEMPLATE, text)
                    .filter(prefix -> known.stream().noneMatch(key -> ((String) key).startsWith(prefix)))
                    .forEach(missing::add);
        }
        return missing;
    }

    @Test
    void everyMessageIsUsed() {
        Set<String> used = Stream.concat(templates().values().stream(), sources())
                .flatMap(text -> Stream.concat(
                        groups(KEY_IN_TEMPLATE, text),
                        Stream.concat(groups(PREFIX_IN_TEMPLATE, text), groups(LITERAL, text))))
                .collect(toCollection(TreeSet::new));

        assertThat(unused(messages().stringPropertyNames(), used)).isEmpty();
        assertThat(unused(Set.of("a.key", "b.key", "c.one"), Set.of("a.key", "c.")))
                .containsExactly("b.key");
        assertThat(used).containsAll(PUT_TOGETHER);
    }

    private static Set<String> unused(Set<String> keys, Set<String> used) {
        return keys.stream()
                .filter(key -> !used.contains(key))
                .filter(key -> used.stream().noneMatch(prefix -> prefix.endsWith(".") && key.startsWith(prefix)))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(found -> found.group(1) != null ? found.group(1) : found.group(2));
    }

    private static Map<String, String> templates() {
        Map<String, String> templates = new TreeMap<>();
        files(TEMPLATES)
                .forEach(file -> templates.put(TEMPLATES.relativize(file).toString(), read(file)));
        return templates;
    }

    private static Stream<String> sources() {
        return files(MAIN.resolve("java")).map(TemplateRulesTests::read);
    }

    private static Properties messages() {
        Properties messages = new Properties();
        try (InputStream in = Files.newInputStream(MAIN.resolve("resources/messages.properties"))) {
            messages.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.betweensessions.content.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fenced block of a page of documentation.
 *
 * @param info the words behind the fence
 */
record DocumentedExample(String page, int line, List<String> info, String text) {
    private static final Pattern BLOCK =
            Pattern.compile("^(`{3,})((?:markdown|yaml)[^\\n`]*)\\n(.*?)^\\1\\n", Pattern.DOTALL | Pattern.MULTILINE);

    static List<DocumentedExample> of(String page) {
        String source = page(page);
        List<DocumentedExample> examples = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(source);
        while (matcher.find()) {
            int line = (int) source.substring(0, matcher.start()).lines().count() + 1;
            examples.add(new DocumentedExample(
                    page, line, List.of(matcher.group(2).strip().split(" +")), matcher.group(3)));
        }
        return examples;
    }

    static String page(String page) {
        try {
            return Files.readString(Path.of("..", "docs", page));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    boolean is(String word) {
        return info.contains(word);
    }

    boolean isScenario() {
        return is("markdown") && !is("module") && !is("folder");
    }

    Set<String> codes() {
        return info.stream().filter(word -> word.matches("BS\\d+")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The name of the reference file that the example stands for. */
    String file() {
        return info.get(1);
    }

    /** The value behind a word such as {@code times=20}. */
    Optional<String> named(String word) {
        return info.stream()
                .filter(each -> each.startsWith(word + "="))
                .map(each -> each.substring(word.length() + 1))
                .findFirst();
    }

    /** The files of a folder in which the example is checked, by path. */
    Map<String, byte[]> files(String complete) {
        String last = text.lines().reduce("", (before, line) -> line) + "\n";
        String repeated =
                text + last.repeat(named("times").map(Integer::parseInt).orElse(1) - 1);
        String written = is("escaped") ? unescaped(repeated) : repeated;
        DocumentedExample spelled = new DocumentedExample(page, line, info, written);
        byte[] bytes = (is("module") ? spelled.text : spelled.within(complete))
                .getBytes(is("latin-1") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        String place = is("module") ? "modules/example.md" : "scenarios/dbt/example.md";
        Map<String, byte[]> files = new HashMap<>();
        files.put(named("file").orElse(place), bytes);
        named("also").ifPresent(path -> files.put(path, bytes));
        return files;
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(text)
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }

    /** The whole scenario of which this is a part. */
    String within(String complete) {
        return is("complete") || text.contains("\n# Scene: ") && text.startsWith("---")
                ? text
                : new Splice(complete, text).whole();
    }

    static Stream<DocumentedExample> all(String page) {
        return of(page).stream();
    }

    @Override
    public String toString() {
        return page + ":" + line + " " + info;
    }
}

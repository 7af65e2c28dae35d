package org.betweensessions.content.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.betweensessions.content.model.Citation;
import org.betweensessions.content.model.Rationale;

/**
 * A rationale as written.
 *
 * @param firstLine of the text, counted from 0
 * @param brackets what else stands in square brackets
 */
record WhyDraft(
        Located<String> heading, String text, List<Located<Citation>> citations, List<Located<String>> brackets) {
    private static final Pattern BRACKETS = Pattern.compile("(?<!\\\\)\\[([^\\[\\]]+)\\]");

    static WhyDraft read(Located<String> heading, String text, int firstLine) {
        List<Located<Citation>> citations = new ArrayList<>();
        List<Located<String>> brackets = new ArrayList<>();
        for (Located<String> found : bracketed(text, firstLine)) {
            Written.citation(found.value())
                    .ifPresentOrElse(
                            citation -> citations.add(new Located<>(citation, found.at())), () -> brackets.add(found));
        }
        return new WhyDraft(heading, text, citations, brackets);
    }

    /** What stands in square brackets, white space made single spaces. */
    static List<Located<String>> bracketed(String text, int firstLine) {
        List<Located<String>> found = new ArrayList<>();
        Matcher matcher = BRACKETS.matcher(text);
        int line = firstLine + 1;
        int lineStart = 0;
        int scanned = 0;
        while (matcher.find()) {
            for (; scanned < matcher.start(); scanned++) {
                if (text.charAt(scanned) == '\n') {
                    line++;
                    lineStart = scanned + 1;
                }
            }
            found.add(new Located<>(
                    matcher.group(1).strip().replaceAll("\\s+", " "),
                    new SourcePosition(line, matcher.start() - lineStart + 1)));
        }
        return found;
    }

    Rationale rationale() {
        return new Rationale(
                text, citations.stream().map(Located::value).distinct().toList());
    }
}

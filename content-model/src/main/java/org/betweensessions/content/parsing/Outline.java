package org.betweensessions.content.parsing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Turns the flat run of a document's blocks into sections within sections. */
final class Outline {
    static final int DEEPEST = 4;

    private final SourceText source;
    private final Findings findings;
    private final List<Section> roots = new ArrayList<>();
    private final Deque<Section> open = new ArrayDeque<>();
    private boolean textBefore;

    private Outline(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    static List<Section> of(Node document, SourceText source, Findings findings) {
        Outline outline = new Outline(source, findings);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && !outline.underlined(heading)) {
                outline.open(heading);
            } else if (node instanceof Block block) {
                outline.fill(block);
            }
        }
        return outline.roots;
    }

    private void fill(Block block) {
        if (!open.isEmpty()) {
            open.getFirst().blocks().add(block);
        } else if (!textBefore) {
            textBefore = true;
            findings.add(
                    DiagnosticCode.TEXT_BEFORE_HEADING,
                    MarkdownText.at(block),
                    "This text stands before the first heading and belongs to nothing.",
                    "Move it under a heading such as '# Scene: Title', or delete it.");
        }
    }

    private void open(Heading heading) {
        SourcePosition at = MarkdownText.at(heading);
        Section section = new Section(heading.getLevel(), text(heading), at);
        while (!open.isEmpty() && open.getFirst().level() >= section.level()) {
            open.pop();
        }
        int expected = open.isEmpty() ? 1 : open.getFirst().level() + 1;
        if (section.level() > Math.min(expected, DEEPEST)) {
            findings.add(
                    DiagnosticCode.HEADING_OUT_OF_PLACE,
                    at,
                    "The heading '" + Excerpt.of(section.heading()) + "' is of level " + section.level()
                            + ", but here only levels 1 to " + Math.min(expected, DEEPEST) + " can stand.",
                    "Write as many # as the place of the heading asks for.");
        }
        (open.isEmpty() ? roots : open.getFirst().children()).add(section);
        open.push(section);
    }

    private String text(Heading heading) {
        String written = written(heading);
        StringBuilder plain = new StringBuilder();
        for (Node node = heading.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                plain.append(text.getLiteral());
            }
        }
        if (!written.contentEquals(plain)) {
            findings.add(
                    DiagnosticCode.HEADING_NOT_PLAIN,
                    MarkdownText.at(heading),
                    "The heading '" + Excerpt.of(written) + "' holds Markdown.",
                    "Write headings in plain words, without emphasis, code, links or backslashes.");
        }
        return written;
    }

    private String written(Heading heading) {
        return source.lines()
                .get(MarkdownText.firstLine(heading))
                .strip()
                .replaceFirst("^#{1,6}", "")
                .replaceFirst("(^|\\s)#+$", "")
                .strip();
    }

    /** Whether a line of signs under a text made it a heading; it then counts as text. */
    private boolean underlined(Heading heading) {
        if (source.lines().get(MarkdownText.firstLine(heading)).stripLeading().startsWith("#")) {
            return false;
        }
        findings.add(
                DiagnosticCode.HEADING_UNDERLINED,
                MarkdownText.at(heading),
                "The line of " + (heading.getLevel() == 1 ? "=" : "-") + " under this text makes it a heading.",
                "Put an empty line between the two, or write headings with #.");
        return true;
    }
}

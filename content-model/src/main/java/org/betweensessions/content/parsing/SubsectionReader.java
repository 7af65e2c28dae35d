package org.betweensessions.content.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.Passage;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;

/** Reads sections that hold nothing but text. */
final class SubsectionReader {
    private final SourceText source;
    private final Findings findings;
    private final Passages passages;

    SubsectionReader(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
        this.passages = new Passages(source, findings);
    }

    /** The section's text, if there was none of its kind before. */
    Optional<Located<String>> once(Section section, Optional<Located<String>> before) {
        if (before.isPresent()) {
            twice(section);
            return before;
        }
        return prose(section);
    }

    void twice(Section section) {
        findings.add(
                DiagnosticCode.SECTION_TWICE,
                section.at(),
                "'" + Excerpt.of(section.heading()) + "' stands here a second time.",
                "Make one section of the two.");
    }

    /** Empty, and reported, where there is no text. */
    Optional<Located<String>> prose(Section section) {
        String text = passages.prose(blocks(section));
        if (text.isEmpty()) {
            noText(section);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new Located<>(text, section.at()));
    }

    Optional<WhyDraft> why(Section section) {
        List<Block> blocks = blocks(section);
        String text = passages.prose(blocks);
        if (text.isEmpty()) {
            noText(section);
            return Optional.empty();
        }
        return Optional.of(WhyDraft.read(
                new Located<>(section.heading(), section.at()), text, MarkdownText.firstLine(blocks.getFirst())));
    }

    List<Passage> passages(Section section) {
        List<Passage> read = passages.of(blocks(section));
        if (read.isEmpty()) {
            noText(section);
        }
        return read;
    }

    /** The items of a section that is one list. */
    List<String> list(Section section) {
        return located(section).stream().map(Located::value).toList();
    }

    /** The same, each with its place. */
    List<Located<String>> located(Section section) {
        List<Block> blocks = blocks(section);
        if (blocks.size() != 1 || !(blocks.getFirst() instanceof BulletList list)) {
            findings.add(
                    DiagnosticCode.LIST_EXPECTED,
                    section.at(),
                    "'" + Excerpt.of(section.heading()) + "' is not one list.",
                    "Write it as a list with *, one sentence in each item, and nothing else.");
            return List.of();
        }
        List<Located<String>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String text = source.text(MarkdownText.firstLine(item), MarkdownText.lastLine(item) + 1)
                    .strip()
                    .replaceFirst("^\\*\\s*", "")
                    .replaceAll("\\s+", " ");
            items.add(new Located<>(text, MarkdownText.at(item)));
        }
        return items.stream().filter(item -> !item.value().isBlank()).toList();
    }

    private List<Block> blocks(Section section) {
        section.children()
                .forEach(child -> findings.add(
                        DiagnosticCode.HEADING_UNKNOWN,
                        child.at(),
                        "The heading '" + Excerpt.of(child.heading()) + "' is not known here.",
                        "Under '" + Excerpt.of(section.heading()) + "' stands text only."));
        return PropertyList.part(source, section, Set.of(), false, findings).text();
    }

    private void noText(Section section) {
        findings.add(
                DiagnosticCode.SECTION_EMPTY,
                section.at(),
                "'" + Excerpt.of(section.heading()) + "' has no text.",
                "Write it under the heading, or delete the heading.");
    }
}

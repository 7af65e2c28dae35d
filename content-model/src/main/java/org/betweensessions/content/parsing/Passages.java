package org.betweensessions.content.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.Passage;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;

/** Turns blocks into what the trainee reads: running text as it was written, and message threads. */
final class Passages {
    private final SourceText source;
    private final Findings findings;

    Passages(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    List<Passage> of(List<Block> blocks) {
        List<Passage> passages = new ArrayList<>();
        List<Block> prose = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof FencedCodeBlock thread) {
                flush(prose, passages);
                List<Passage.Message> messages = new ThreadReader(thread, findings).read();
                if (!messages.isEmpty()) {
                    passages.add(new Passage.MessageThread(messages));
                }
            } else {
                prose.add(block);
            }
        }
        flush(prose, passages);
        return passages;
    }

    /** The running text of blocks among which no thread may stand. */
    String prose(List<Block> blocks) {
        blocks.stream()
                .filter(FencedCodeBlock.class::isInstance)
                .forEach(block -> findings.add(
                        DiagnosticCode.BLOCK_NOT_ALLOWED,
                        MarkdownText.at(block),
                        "A thread cannot stand here.",
                        "Move it into the text of a scene or of a decision."));
        List<Block> running = blocks.stream()
                .filter(block -> !(block instanceof FencedCodeBlock))
                .toList();
        return running.isEmpty() ? "" : text(running);
    }

    /** All of a section's text, the headings within it included. */
    String whole(Section section) {
        return source.text(section.at().line(), end(section)).strip();
    }

    /** The line after the last one of a section, counted from 0. */
    private int end(Section section) {
        List<Block> blocks =
                PropertyList.part(source, section, Set.of(), false, findings).text();
        prose(blocks);
        int end = blocks.isEmpty() ? section.at().line() : MarkdownText.lastLine(blocks.getLast()) + 1;
        for (Section child : section.children()) {
            end = end(child);
        }
        return end;
    }

    private void flush(List<Block> prose, List<Passage> passages) {
        if (!prose.isEmpty()) {
            passages.add(new Passage.Prose(text(prose)));
            prose.clear();
        }
    }

    private String text(List<Block> blocks) {
        return source.text(MarkdownText.firstLine(blocks.getFirst()), MarkdownText.lastLine(blocks.getLast()) + 1)
                .strip();
    }
}

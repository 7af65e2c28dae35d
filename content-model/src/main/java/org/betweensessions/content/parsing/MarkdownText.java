package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.SourcePosition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown of a file, in the one dialect that all content is written in: CommonMark without extensions. */
final class MarkdownText {
    /** Blocks in blocks and marks in marks deeper than this are read as plain text; well above what an author may use. */
    private static final int MAX_NESTING = 40;

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .build();

    private MarkdownText() {}

    /** @param from the first line to read, counted from 0; positions count from the beginning of the file all the same */
    static Node parse(SourceText source, int from) {
        return PARSER.parse("\n".repeat(from) + source.text(from, source.lines().size()));
    }

    static SourcePosition at(Node node) {
        return node.getSourceSpans().stream()
                .findFirst()
                .map(span -> new SourcePosition(span.getLineIndex() + 1, span.getColumnIndex() + 1))
                .orElseGet(() -> node.getParent() == null ? SourcePosition.START : at(node.getParent()));
    }

    /** @return the first line of a block, counted from 0 */
    static int firstLine(Node block) {
        return block.getSourceSpans().getFirst().getLineIndex();
    }

    /** @return the last line of a block, counted from 0 */
    static int lastLine(Node block) {
        SourceSpan last = block.getSourceSpans().getLast();
        return last.getLineIndex();
    }
}

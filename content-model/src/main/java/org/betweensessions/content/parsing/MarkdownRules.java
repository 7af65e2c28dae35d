package org.betweensessions.content.parsing;

import java.util.regex.Pattern;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/** What Markdown allows and content does not, wherever it stands. */
final class MarkdownRules extends AbstractVisitor {
    static final int MAX_DEPTH = 8;

    private static final Pattern HEADING_WITHOUT_SPACE = Pattern.compile("^ {0,3}#{1,6}[^#\\s].*");
    private static final Pattern CITATION_AS_LINK =
            Pattern.compile("^\\[[A-Z0-9][A-Za-z0-9]* [^\\]]+\\].*", Pattern.DOTALL);

    private final SourceText source;
    private final boolean linksAllowed;
    private final Findings findings;
    private int depth;
    private boolean tooDeep;

    /** @param linksAllowed whether links to the web and mail addresses may stand here */
    MarkdownRules(SourceText source, boolean linksAllowed, Findings findings) {
        this.source = source;
        this.linksAllowed = linksAllowed;
        this.findings = findings;
    }

    @Override
    protected void visitChildren(Node parent) {
        depth++;
        if (depth <= MAX_DEPTH) {
            super.visitChildren(parent);
        } else if (parent.getFirstChild() != null && !tooDeep) {
            tooDeep = true;
            report(
                    parent,
                    DiagnosticCode.NESTED_TOO_DEEP,
                    "This is nested more than " + MAX_DEPTH + " levels deep.",
                    "Write it as a plain paragraph or a simple list.");
        }
        depth--;
    }

    @Override
    public void visit(HtmlBlock html) {
        rawHtml(html);
    }

    @Override
    public void visit(HtmlInline html) {
        rawHtml(html);
    }

    @Override
    public void visit(Image image) {
        report(image, DiagnosticCode.IMAGE, "Here stands an image.", "Say in words what it would show.");
    }

    @Override
    public void visit(Link link) {
        if (CITATION_AS_LINK.matcher(written(link)).matches()) {
            report(
                    link,
                    DiagnosticCode.CITATION_READ_AS_LINK,
                    "Markdown reads this citation as a link, because of what follows it.",
                    "Put a space between the closing bracket and the ( or [ after it.");
        } else if (!linksAllowed) {
            report(link, DiagnosticCode.LINK, "Here stands a link.", "Write its words without the address.");
        } else if (!link.getDestination().startsWith("https://")
                && !link.getDestination().startsWith("mailto:")) {
            report(
                    link,
                    DiagnosticCode.LINK,
                    "This link leads to neither https:// nor mailto:.",
                    "Give the full address, beginning with https://.");
        }
        visitChildren(link);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        report(
                definition,
                DiagnosticCode.LINK_DEFINITION,
                "Markdown reads '[" + Excerpt.of(definition.getLabel())
                        + "]:' as the definition of a link and does not show it.",
                "Put the citation elsewhere in the sentence, or write something other than a colon after it.");
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        notAllowed(code, "A line indented by four spaces is read as program code.", "Begin the line at the margin.");
    }

    @Override
    public void visit(ThematicBreak rule) {
        notAllowed(rule, "Here stands a dividing line.", "Delete it, or begin a new scene.");
    }

    @Override
    public void visit(FencedCodeBlock block) {
        if (!"thread".equals(block.getInfo().strip())) {
            notAllowed(block, "Here stands a block that is no thread.", "Begin a run of messages with ```thread.");
        } else if (!(block.getParent() instanceof Document)) {
            notAllowed(block, "This thread stands inside a list or a quotation.", "Begin it at the margin.");
        }
        if (block.getClosingFenceLength() == null) {
            report(
                    block,
                    DiagnosticCode.FENCE_UNCLOSED,
                    "This block has no end and swallows all that follows.",
                    "Write a line ``` after its last line.");
        }
    }

    @Override
    public void visit(Heading heading) {
        if (!(heading.getParent() instanceof Document)) {
            report(
                    heading,
                    DiagnosticCode.HEADING_OUT_OF_PLACE,
                    "This heading stands inside a list or a quotation.",
                    "Begin it at the margin, after an empty line.");
        }
        visitChildren(heading);
    }

    @Override
    public void visit(BulletList list) {
        boolean mayHoldProperties = list.getParent() instanceof Document && "-".equals(list.getMarker());
        if (!mayHoldProperties && !"*".equals(list.getMarker())) {
            report(
                    list,
                    DiagnosticCode.LIST_MARKER,
                    "This list is written with '" + list.getMarker() + "'.",
                    "Write lists of the text with *; a list with - holds properties.");
        }
        visitChildren(list);
    }

    @Override
    public void visit(Paragraph paragraph) {
        for (SourceSpan span : paragraph.getSourceSpans()) {
            String line = source.lines().get(span.getLineIndex()).substring(span.getColumnIndex());
            if (HEADING_WITHOUT_SPACE.matcher(line).matches()) {
                findings.add(
                        DiagnosticCode.HEADING_WITHOUT_SPACE,
                        new SourcePosition(span.getLineIndex() + 1, span.getColumnIndex() + 1),
                        "'" + Excerpt.of(line) + "' is no heading, since no space follows the #.",
                        "Put a space after the #; if it is meant as a sign, write \\#.");
            }
        }
        visitChildren(paragraph);
    }

    private void rawHtml(Node html) {
        report(
                html,
                DiagnosticCode.RAW_HTML,
                "Here stands HTML, which is not shown.",
                "Delete the part in < >; if the sign itself is meant, write \\<.");
    }

    private void notAllowed(Node block, String what, String how) {
        report(block, DiagnosticCode.BLOCK_NOT_ALLOWED, what, how);
    }

    private String written(Node inline) {
        SourceSpan span = inline.getSourceSpans().getFirst();
        return source.lines().get(span.getLineIndex()).substring(span.getColumnIndex());
    }

    private void report(Node node, DiagnosticCode code, String what, String how) {
        findings.add(code, MarkdownText.at(node), what, how);
    }
}

package org.betweensessions.content.parsing;

import java.util.ArrayList;
import java.util.List;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.betweensessions.content.model.Passage.Message;
import org.commonmark.node.FencedCodeBlock;

/** Reads the messages of a thread: {@code time | channel | from}, then the text in lines that begin with {@code >}. */
final class ThreadReader {
    private final FencedCodeBlock block;
    private final Findings findings;
    private final List<Message> messages = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private String[] head = {};
    private int headLine;
    private boolean reported;

    ThreadReader(FencedCodeBlock block, Findings findings) {
        this.block = block;
        this.findings = findings;
    }

    List<Message> read() {
        int line = MarkdownText.at(block).line();
        for (String written : block.getLiteral().split("\n")) {
            line++;
            read(written.strip(), line);
        }
        close();
        if (messages.isEmpty() && !reported) {
            report(MarkdownText.at(block).line(), "This thread holds no message.");
        }
        return messages;
    }

    private void read(String written, int line) {
        if (written.startsWith(">")) {
            if (head.length == 0) {
                report(line, "This text belongs to no message.");
            }
            text.add(written.substring(1).strip());
        } else if (!written.isEmpty()) {
            close();
            head(written, line);
        }
    }

    private void head(String written, int line) {
        String[] parts = written.split("\\|", -1);
        if (parts.length != 3 || parts[0].isBlank() || parts[1].isBlank() || parts[2].isBlank()) {
            report(line, "'" + Excerpt.of(written) + "' is neither the head of a message nor its text.");
        }
        head = parts;
        headLine = line;
    }

    private void close() {
        if (head.length == 3 && text.isEmpty()) {
            report(headLine, "This message has no text.");
        } else if (head.length == 3) {
            messages.add(new Message(head[0].strip(), head[1].strip(), head[2].strip(), String.join("\n", text)));
        }
        head = new String[0];
        text.clear();
    }

    private void report(int line, String what) {
        reported = true;
        findings.add(
                DiagnosticCode.THREAD,
                new SourcePosition(line, 1),
                what,
                "Write a line 'time | channel | from', and under it the text in lines that begin with '> '.");
    }
}

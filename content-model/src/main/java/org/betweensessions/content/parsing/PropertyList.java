package org.betweensessions.content.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;

/** Parts a section's blocks into its one property list and its text. */
final class PropertyList {
    private static final Pattern ITEM = Pattern.compile("^(\\s*-\\s+)([^:]*?)\\s*:(\\s*)(.*?)\\s*$");

    private final SourceText source;
    private final Set<String> allowed;
    private final Findings findings;
    private final Properties properties;
    private final List<Block> text = new ArrayList<>();

    private PropertyList(SourceText source, Section section, Set<String> allowed, Findings findings) {
        this.source = source;
        this.allowed = allowed;
        this.findings = findings;
        this.properties = new Properties(section.at(), findings);
    }

    record Parted(Properties properties, List<Block> text) {}

    /**
     * @param allowed names of properties; empty where there can be none
     * @param afterText whether the list may also stand after the text
     */
    static Parted part(SourceText source, Section section, Set<String> allowed, boolean afterText, Findings findings) {
        PropertyList list = new PropertyList(source, section, allowed, findings);
        boolean read = false;
        List<Block> blocks = section.blocks();
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            if (!(block instanceof BulletList bullets && "-".equals(bullets.getMarker()))) {
                list.text.add(block);
            } else if (allowed.isEmpty()) {
                list.wrongMarker(block);
            } else if (!read && (index == 0 || afterText && index == blocks.size() - 1)) {
                read = true;
                list.read(bullets);
            } else {
                list.outOfPlace(bullets, afterText);
            }
        }
        return new Parted(list.properties, list.text);
    }

    private void read(BulletList list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            SourcePosition at = MarkdownText.at(item);
            if (MarkdownText.lastLine(item) > MarkdownText.firstLine(item)) {
                findings.add(
                        DiagnosticCode.PROPERTY_WRAPPED,
                        new SourcePosition(at.line() + 1, 1),
                        "This line continues the property above it.",
                        "Write a property on one line, however long; put an empty line between properties and text.");
            }
            read(source.lines().get(at.line() - 1), at);
        }
    }

    private void read(String line, SourcePosition at) {
        Matcher matcher = ITEM.matcher(line);
        if (!matcher.matches() || matcher.group(2).isEmpty()) {
            findings.add(
                    DiagnosticCode.PROPERTY_WITHOUT_NAME,
                    at,
                    "'" + Excerpt.of(line) + "' is no property.",
                    "Write '- Name: value'; if this list belongs to the text, write it with *.");
            return;
        }
        String name = matcher.group(2);
        Located<String> value = new Located<>(matcher.group(4), new SourcePosition(at.line(), matcher.start(4) + 1));
        if (!allowed.contains(name)) {
            findings.add(
                    name.equals("Contested") ? DiagnosticCode.CONTESTED_ELSEWHERE : DiagnosticCode.PROPERTY_UNKNOWN,
                    at,
                    "There is no property '" + Excerpt.of(name) + "' here.",
                    "Here can stand " + String.join(", ", new TreeSet<>(allowed)) + ".");
        } else if (value.value().isEmpty()) {
            findings.add(
                    DiagnosticCode.PROPERTY_VALUE,
                    at,
                    "'" + name + "' has no value.",
                    "Write it after the colon, or delete the line.");
        } else if (!properties.put(name, value)) {
            findings.add(
                    DiagnosticCode.PROPERTY_TWICE,
                    at,
                    "'" + name + "' stands here a second time.",
                    "Keep one of the two lines; several values are parted by commas.");
        }
    }

    private void outOfPlace(BulletList list, boolean afterText) {
        String first = source.lines().get(MarkdownText.firstLine(list));
        if (ITEM.matcher(first).matches()) {
            findings.add(
                    DiagnosticCode.PROPERTY_LIST_OUT_OF_PLACE,
                    MarkdownText.at(list),
                    "Properties cannot stand here.",
                    afterText
                            ? "Put them into one list, right under the heading or after all of the text."
                            : "Put them into one list right under the heading.");
        } else {
            wrongMarker(list);
        }
    }

    private void wrongMarker(Block list) {
        findings.add(
                DiagnosticCode.LIST_MARKER,
                MarkdownText.at(list),
                "This list is written with '-', as only properties are.",
                "Write lists of the text with *.");
    }
}

package org.betweensessions.content.parsing;

import java.util.ArrayList;
import java.util.List;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.commonmark.node.Block;

/**
 * A heading with what stands under it.
 *
 * @param level 1 to 6
 * @param heading plain text
 * @param blocks before the first heading of a lower rank
 */
record Section(int level, String heading, SourcePosition at, List<Block> blocks, List<Section> children) {

    Section(int level, String heading, SourcePosition at) {
        this(level, heading, at, new ArrayList<>(), new ArrayList<>());
    }

    /** The text after the first colon of the heading. */
    Located<String> afterColon() {
        int colon = heading.indexOf(':');
        return new Located<>(heading.substring(colon + 1).strip(), at);
    }

    boolean begins(String prefix) {
        return heading.startsWith(prefix + ":");
    }
}

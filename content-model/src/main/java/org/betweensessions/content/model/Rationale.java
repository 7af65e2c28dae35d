package org.betweensessions.content.model;

import java.util.List;

/**
 * The authored why, shown only after the response.
 *
 * @param markdown the text as written, citations left in place in square brackets
 * @param citations the standards it leans on, in order of first mention, each once; may be empty
 */
public record Rationale(String markdown, List<Citation> citations) {
    public Rationale {
        citations = List.copyOf(citations);
        if (markdown.isBlank()) {
            throw new IllegalArgumentException("A rationale has a text");
        }
    }
}

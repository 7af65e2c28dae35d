package org.betweensessions.web.platform;

import java.util.List;
import org.betweensessions.content.model.Passage;
import org.jspecify.annotations.Nullable;

/** A passage ready for a page: either rendered prose or the messages of a thread. */
public record PassageView(@Nullable String html, @Nullable List<Passage.Message> messages) {
    public static PassageView of(Passage passage, MarkdownRenderer renderer) {
        return switch (passage) {
            case Passage.Prose prose -> new PassageView(renderer.html(prose.markdown()), null);
            case Passage.MessageThread thread -> new PassageView(null, thread.messages());
        };
    }
}

package org.betweensessions.web.platform;

import java.util.List;
import org.betweensessions.content.model.Passage;
import org.jspecify.annotations.Nullable;

/** A passage ready for a page: either rendered prose or the messages of a thread. */
public record PassageView(@Nullable String html, @Nullable List<Passage.Message> messages) {
    public static PassageView of(Passage passage, MarkdownRenderer renderer) {
        return switch (passage) {
            case Passage.Prose(String markdown) -> new PassageView(renderer.html(markdown), null);
            case Passage.MessageThread(List<Passage.Message> messages) -> new PassageView(null, messages);
        };
    }
}

package org.betweensessions.content.model;

import java.util.List;

/** A stretch of what the trainee reads. */
public sealed interface Passage {

    /** Running text in Markdown, without raw HTML. */
    record Prose(String markdown) implements Passage {}

    /** A run of messages as they would stand on a phone; never empty. */
    record MessageThread(List<Message> messages) implements Passage {
        public MessageThread {
            messages = List.copyOf(messages);
            if (messages.isEmpty()) {
                throw new IllegalArgumentException("A thread has at least one message");
            }
        }
    }

    /**
     * One message.
     *
     * @param time as people say it, for example {@code Tue 12:58}; a text, not an instant
     * @param channel for example {@code text}, {@code e-mail}, {@code voicemail}
     * @param from who wrote, and to whom where it matters; begins with {@code You} when the trainee's character did
     * @param text plain text, line breaks kept
     */
    record Message(String time, String channel, String from, String text) {
        /** Whether the trainee's own character wrote it. */
        public boolean own() {
            return from.equals("You") || from.startsWith("You ") || from.startsWith("You,");
        }
    }
}

package org.betweensessions.content.parsing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.betweensessions.content.model.Topic;

/** Reads the topics of {@code topics.yaml}. */
record TopicsReader(Map<String, Topic> topics) {
    TopicsReader() {
        this(new LinkedHashMap<>());
    }

    void read(YamlEntry root, Findings findings) {
        for (YamlEntry entry : root.entries("topics")) {
            entry.expecting(Set.of("name", "needed"), Set.of());
            Optional<Boolean> needed = entry.value("needed", Written::yesOrNo, "yes or no");
            entry.value("name", TopicsReader::plain, "a text without a semicolon")
                    .flatMap(name -> needed.map(each -> new Topic(name, each)))
                    .ifPresent(topic -> Entered.put(topics, topic.name(), topic, entry, findings));
        }
    }

    private static Optional<String> plain(String written) {
        return Optional.of(written).filter(name -> !name.contains(";"));
    }
}

package org.betweensessions.content.parsing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.DebateQuestion;
import org.betweensessions.content.model.QuestionId;

/** Reads the counted questions of {@code questions.yaml}. */
record QuestionsReader(Map<QuestionId, DebateQuestion> questions) {
    QuestionsReader() {
        this(new LinkedHashMap<>());
    }

    void read(YamlEntry root, Findings findings) {
        for (YamlEntry entry : root.entries("questions")) {
            entry.expecting(Set.of("id", "asked", "posts", "sides"), Set.of("left-out"));
            Optional<Integer> posts = entry.value("posts", Written::count, "a whole number");
            List<DebateQuestion.Side> sides =
                    entry.entries("sides").stream().map(this::side).toList();
            List<DebateQuestion.Side> leftOut =
                    entry.entries("left-out").stream().map(this::leftOut).toList();
            int counted = counted(sides) + counted(leftOut);
            if (posts.isPresent() && (leftOut.isEmpty() ? counted > posts.get() : counted != posts.get())) {
                findings.add(
                        DiagnosticCode.REFERENCE_COUNT,
                        entry.at(),
                        "The groups of this question count " + counted + " posts of " + posts.get() + ".",
                        "Count each post once.");
                continue;
            }
            entry.value("id", QuestionId::parse, Written.QUESTION)
                    .flatMap(id -> posts.map(
                            all -> new DebateQuestion(id, entry.text("asked").orElse(""), sides, leftOut, all)))
                    .ifPresent(question -> Entered.put(questions, question.id(), question, entry, findings));
        }
    }

    private DebateQuestion.Side side(YamlEntry entry) {
        entry.expecting(Set.of("name", "count"), Set.of("rows"));
        return new DebateQuestion.Side(
                entry.text("name").orElse(""),
                entry.value("count", Written::count, "a whole number").orElse(0),
                entry.values("rows", Optional::of, "a sentence"));
    }

    private DebateQuestion.Side leftOut(YamlEntry entry) {
        entry.expecting(Set.of("row", "count"), Set.of());
        return new DebateQuestion.Side(
                entry.text("row").orElse(""),
                entry.value("count", Written::count, "a whole number").orElse(0));
    }

    private static int counted(List<DebateQuestion.Side> sides) {
        return sides.stream().mapToInt(DebateQuestion.Side::count).sum();
    }
}

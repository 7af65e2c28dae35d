package org.betweensessions.web.journey;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.DecisionKey;
import org.betweensessions.content.model.KeyContents;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.Position;
import org.betweensessions.content.model.Rationale;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.Vignette;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;

/**
 * The sentences of a key that its script does not say as well: outcomes, rationales, checklists, the positions of the debate, and
 * the options' labels. None of them may stand anywhere in a page before the response, hidden or not.
 */
final class Secrets {
    private static final int SENTENCE = 5;
    private static final int LABEL = 3;
    private static final String MARKS_OF_THE_KEY = ".receipt, .follows, .why, .red-line, .checklist, .readings, .keyed";

    private final Vignette vignette;
    private final ReferenceData reference;
    private final String script;

    Secrets(Vignette vignette, ReferenceData reference) {
        this.vignette = vignette;
        this.reference = reference;
        this.script = words(vignette.script().toString().replaceAll("label=.*?, text=", "text="));
    }

    /** What of the whole key stands in this page. */
    Set<String> in(String page) {
        return vignette.script().decisions().stream()
                .flatMap(decision -> in(page, decision.id()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<String> in(String page, DecisionId decision) {
        Document document = Jsoup.parse(page);
        String all = " "
                + words(document.text() + " "
                        + document.getAllElements().stream()
                                .flatMap(element -> element.attributes().asList().stream())
                                .map(Attribute::getValue)
                                .collect(joining(" . ")))
                + " ";
        Set<String> found = sentences(decision)
                .filter(sentence -> all.contains(" " + sentence + " "))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        document.select(MARKS_OF_THE_KEY).forEach(element -> found.add("an element of class " + element.className()));
        return found;
    }

    private Stream<String> sentences(DecisionId id) {
        DecisionKey key = vignette.key().decision(id);
        Stream<String> texts = Stream.of(
                        new KeyContents(key).rationales().map(Rationale::markdown),
                        key.marks().outcome().stream(),
                        outcomes(key),
                        new KeyContents(key)
                                .voiced()
                                .map(reference.positions()::get)
                                .flatMap(Stream::ofNullable)
                                .map(Position::statement))
                .flatMap(stream -> stream);
        Stream<String> labels =
                vignette.script().decision(id).offered().stream().map(Option::label);
        return Stream.concat(split(texts, SENTENCE), split(labels, LABEL))
                .filter(sentence -> !script.contains(sentence));
    }

    private static Stream<String> outcomes(DecisionKey key) {
        return switch (key) {
            case DecisionKey.ChooseOneKey choose ->
                choose.options().values().stream().map(DecisionKey.ChoiceKey::outcome);
            case DecisionKey.WriteKey write -> write.checklist().stream();
            case DecisionKey.RateEachKey rate -> Stream.empty();
            case DecisionKey.BestAndWorstKey rank -> Stream.empty();
            case DecisionKey.JudgementShiftKey shift -> Stream.empty();
        };
    }

    private static Stream<String> split(Stream<String> texts, int atLeast) {
        return texts.flatMap(text -> Arrays.stream(text.split("[.!?;:\\[\\]\\n]+\\s*")))
                .map(Secrets::words)
                .filter(sentence -> sentence.split(" ").length >= atLeast);
    }

    /** Nothing but words, so that neither markup nor quotation marks make a difference. */
    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}

package org.betweensessions.content.cli;

import java.util.List;
import java.util.Locale;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.DecisionKey;
import org.betweensessions.content.model.DecisionKey.BestAndWorstKey;
import org.betweensessions.content.model.DecisionKey.ChooseOneKey;
import org.betweensessions.content.model.DecisionKey.JudgementShiftKey;
import org.betweensessions.content.model.DecisionKey.OptionKey;
import org.betweensessions.content.model.DecisionKey.RateEachKey;
import org.betweensessions.content.model.DecisionKey.WriteKey;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.Pairing;
import org.betweensessions.content.model.Rationale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One decision with its key as JSON. */
record DecisionExport(ObjectNode to) {

    void write(Decision decision, DecisionKey key) {
        to.put("id", decision.id().toString());
        to.put("kind", kind(decision));
        to.put("stem", decision.stem());
        Export.passages(to, "passages", decision.passages());
        Export.list(to, "principles", key.marks().principles());
        Export.text(to, "debate", key.marks().debate());
        Export.text(to, "then", key.marks().then());
        Export.list(to, "answers", key.marks().answers());
        Export.text(to, "pair", key.marks().pairing().map(Pairing::pair));
        Export.text(to, "fact", key.marks().pairing().map(Pairing::fact));
        switch (key) {
            case ChooseOneKey choose -> choose(((Decision.ChooseOne) decision).options(), choose);
            case RateEachKey rate -> rate(((Decision.RateEach) decision).options(), rate);
            case BestAndWorstKey rank -> rank(((Decision.BestAndWorst) decision).options(), rank);
            case JudgementShiftKey shift -> shift((Decision.JudgementShift) decision, shift);
            case WriteKey write -> written((Decision.Write) decision, write);
        }
        Export.text(to, "outcome", key.marks().outcome());
        key.marks().rationale().ifPresent(why -> why(to, why));
    }

    private static String kind(Decision decision) {
        return switch (decision) {
            case Decision.ChooseOne choose -> "choose one";
            case Decision.RateEach rate -> "rate each";
            case Decision.BestAndWorst rank -> "best and worst";
            case Decision.JudgementShift shift -> "judgement shift";
            case Decision.Write write -> "write";
        };
    }

    private void choose(List<Option> options, ChooseOneKey key) {
        to.put("contested", key.contested());
        ArrayNode array = to.putArray("options");
        for (Option option : options) {
            DecisionKey.ChoiceKey choice = key.options().get(option.letter());
            ObjectNode node = option(array, option).put("verdict", words(choice.verdict()));
            Export.text(node, "crosses", choice.crosses());
            Export.sorted(node, "repairs", choice.repairs());
            Export.text(node, "then", choice.then());
            rest(node, choice);
            node.put("outcome", choice.outcome());
            why(node, choice.why());
        }
    }

    private void rate(List<Option> options, RateEachKey key) {
        ArrayNode array = to.putArray("options");
        for (Option option : options) {
            DecisionKey.RatingKey rating = key.options().get(option.letter());
            ObjectNode node = option(array, option).put("key", words(rating.acceptability()));
            Export.text(node, "crosses", rating.crosses());
            rest(node, rating);
            why(node, rating.why());
        }
    }

    private void rank(List<Option> options, BestAndWorstKey key) {
        to.put("best", key.best().toString());
        to.put("worst", key.worst().toString());
        ArrayNode array = to.putArray("options");
        for (Option option : options) {
            DecisionKey.RankingKey ranking = key.options().get(option.letter());
            ObjectNode node = option(array, option);
            Export.text(node, "crosses", ranking.crosses());
            rest(node, ranking);
            why(node, ranking.why());
        }
    }

    private void shift(Decision.JudgementShift decision, JudgementShiftKey key) {
        to.put("plan", decision.plan());
        Export.passages(to, "newFact", decision.newFact());
        to.put("key", key.shift().value());
        Export.list(to, "echoes", key.echoes());
    }

    private void written(Decision.Write decision, WriteKey key) {
        to.put("form", words(decision.form()));
        Export.list(to, "checklist", key.checklist());
        Export.sorted(to, "crosses", key.mayCross());
        Export.list(to, "echoes", key.echoes());
    }

    private static ObjectNode option(ArrayNode options, Option option) {
        return options.addObject()
                .put("letter", option.letter().toString())
                .put("label", option.label())
                .put("text", option.text());
    }

    private static void rest(ObjectNode node, OptionKey key) {
        key.manner().restraint().ifPresent(value -> node.put("restraint", value));
        node.put("consults", key.manner().consults());
        Export.list(node, "echoes", key.echoes());
        Export.list(node, "answers", key.answers());
    }

    private static void why(ObjectNode node, Rationale why) {
        ObjectNode written = node.putObject("why").put("text", why.markdown());
        Export.list(written, "citations", why.citations());
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

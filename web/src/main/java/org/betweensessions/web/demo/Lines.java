package org.betweensessions.web.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.betweensessions.content.judging.Judgement;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.VignetteId;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The words of the demo, by vignette, decision and trainee: everybody has their own. */
@Component
@Profile("demo")
class Lines {
    private static final String SOURCE = "demo/lines.properties";

    /** What else is said of a step: the first two by the trainee, the others by the supervisor. */
    enum Said {
        DISPUTE,
        URGENT,
        REPLY,
        COMMENT
    }

    private final Properties words = new Properties();

    Lines() {
        try (Reader reader =
                new InputStreamReader(new ClassPathResource(SOURCE).getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's words could not be read", e);
        }
    }

    Response written(VignetteId vignette, Decision.Write decision, Cast.Trainee trainee) {
        return new Response.Wrote(find("text", vignette, decision.id(), trainee)
                .orElseGet(() ->
                        words.getProperty("text." + decision.form().name(), "").strip()));
    }

    Optional<String> reason(VignetteId vignette, Judgement judgement, Cast.Trainee trainee) {
        return judgement.response() instanceof Response.Chose chose
                ? find("reason." + chose.option(), vignette, judgement.decision(), trainee)
                : Optional.empty();
    }

    Optional<String> said(Said what, VignetteId vignette, DecisionId decision, Cast.Trainee trainee) {
        return find(what.name().toLowerCase(Locale.ROOT), vignette, decision, trainee);
    }

    /** Items of the checklist that the supervisor ticked, by their place from 0. */
    Set<Integer> ticks(VignetteId vignette, DecisionId decision, Cast.Trainee trainee) {
        return find("ticks", vignette, decision, trainee).stream()
                .flatMap(places -> Arrays.stream(places.split(",")))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private Optional<String> find(String what, VignetteId vignette, DecisionId decision, Cast.Trainee trainee) {
        return Optional.ofNullable(words.getProperty(what + "." + vignette + "." + decision + "." + trainee.key()));
    }
}

package org.betweensessions.web.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import org.betweensessions.content.judging.Judgement;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.VignetteId;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The words of the demo's trainees, by vignette and decision. */
@Component
@Profile("demo")
class Lines {
    private static final String SOURCE = "demo/lines.properties";
    private static final int MOST = 9;

    private final Properties words = new Properties();

    Lines() {
        try (Reader reader =
                new InputStreamReader(new ClassPathResource(SOURCE).getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's words could not be read", e);
        }
    }

    Response written(VignetteId vignette, Decision.Write decision, Random chance) {
        List<String> texts = numbered("text." + vignette + "." + decision.id());
        List<String> any = texts.isEmpty() ? numbered("text." + decision.form().name()) : texts;
        return new Response.Wrote(any.get(chance.nextInt(any.size())));
    }

    Optional<String> reason(VignetteId vignette, Judgement judgement, Random chance) {
        if (!(judgement.response() instanceof Response.Chose chose)) {
            return Optional.empty();
        }
        List<String> reasons = numbered("reason." + vignette + "." + judgement.decision() + "." + chose.option());
        return reasons.isEmpty() ? Optional.empty() : Optional.of(reasons.get(chance.nextInt(reasons.size())));
    }

    private List<String> numbered(String key) {
        return java.util.stream.IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> words.getProperty(key + "." + number))
                .takeWhile(java.util.Objects::nonNull)
                .toList();
    }
}

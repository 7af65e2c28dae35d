package org.betweensessions.web.platform;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The documents that the build put on the classpath, by name; nothing a reader asks for ever becomes a path. */
@Component
class HelpBook {
    private static final URI ROOT = URI.create("/help/");

    private final MarkdownRenderer renderer;
    private final SequencedMap<String, String> sources = new LinkedHashMap<>();

    HelpBook(MarkdownRenderer renderer) throws IOException {
        this.renderer = renderer;
        read("guides/");
        read("");
    }

    private void read(String folder) throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:help/" + folder + "*.md");
        for (Resource resource : found) {
            String file = String.valueOf(resource.getFilename());
            String name = folder + file.substring(0, file.length() - ".md".length());
            sources.put(name, resource.getContentAsString(StandardCharsets.UTF_8));
        }
    }

    List<HelpPage> pages() {
        return sources.entrySet().stream()
                .map(page -> new HelpPage(page.getKey(), title(page.getKey(), page.getValue())))
                .toList();
    }

    Optional<HelpPage> page(String name) {
        return Optional.ofNullable(sources.get(name)).map(source -> new HelpPage(name, title(name, source)));
    }

    String html(HelpPage page) {
        URI here = ROOT.resolve(page.name());
        return renderer.html(sources.getOrDefault(page.name(), ""), link -> address(here, link));
    }

    /** Documents link to each other by file; a document that is not on board (a decision, the code) stays words. */
    private Optional<String> address(URI here, String link) {
        if (!link.matches("[A-Za-z0-9._/-]+\\.md(#[A-Za-z0-9_-]*)?")) {
            return Optional.of(link);
        }
        String target = here.resolve(link).toString().replaceFirst("\\.md(?=$|#)", "");
        String name = target.replaceFirst("#.*", "").replaceFirst("^" + ROOT, "");
        return sources.containsKey(name) ? Optional.of(target) : Optional.empty();
    }

    private static String title(String name, String source) {
        return source.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElse(name);
    }
}

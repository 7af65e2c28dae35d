package org.betweensessions.web.platform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;

/**
 * The one way from Markdown to HTML. Raw HTML comes out as text, images as their description, and a link to anywhere but
 * https, mailto or this site as its words.
 */
@Component
public final class MarkdownRenderer {
    private static final int MOST_NESTED_BLOCKS = 50;
    private static final int MOST_NESTED_INLINES = 50;
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private final Parser parser = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(MOST_NESTED_BLOCKS)
            .maxInlineNesting(MOST_NESTED_INLINES)
            .build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new SafeUrls())
            .nodeRendererFactory(Description::new)
            .build();

    public String html(String markdown) {
        return html(markdown, Optional::of);
    }

    /** As {@link #html(String)}, after each link's address was replaced; a link without an address becomes its words. */
    String html(String markdown, Function<String, Optional<String>> address) {
        Node document = parser.parse(markdown);
        document.accept(new LinkAddresses(address));
        return renderer.render(document);
    }

    private record Description(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node image) {
            for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}

package org.betweensessions.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.parsing.ReferenceReader;

/** Small reference data for tests. */
public final class TestReference {
    private static final ReferenceData DATA =
            new ReferenceReader().read(sources()).reference();

    private TestReference() {}

    public static ReferenceData data() {
        return DATA;
    }

    /** The files by their names. */
    public static Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        ReferenceReader.FILES.forEach(name -> sources.put(name, read("/reference/" + name)));
        ReferenceReader.OPTIONAL.forEach(name -> sources.put(name, read("/reference/" + name)));
        return sources;
    }

    public static String read(String resource) {
        try (InputStream stream = TestReference.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

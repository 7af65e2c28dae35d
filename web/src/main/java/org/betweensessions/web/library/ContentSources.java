package org.betweensessions.web.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.betweensessions.content.folder.Content;
import org.betweensessions.content.folder.ContentFolder;
import org.betweensessions.content.model.ReferenceData;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Where content comes from: the shipped jar, then the operator's folder, which may cite the shipped reference data. */
@Component
class ContentSources {
    private static final String SHIPPED = "org/betweensessions/content/";

    private final LibrarySettings settings;

    ContentSources(LibrarySettings settings) {
        this.settings = settings;
    }

    List<Content> read() {
        List<Content> contents = new ArrayList<>();
        Content shipped = shipped();
        contents.add(shipped);
        Path folder = settings.contentFolder();
        if (folder != null) {
            contents.add(theirs(folder, shipped.reference()));
        }
        return contents;
    }

    private static Content theirs(Path folder, ReferenceData reference) {
        try {
            return ContentFolder.at(folder).read(reference);
        } catch (IOException e) {
            throw new UncheckedIOException("The content folder " + folder + " could not be read", e);
        }
    }

    private static Content shipped() {
        try {
            Path copy = Files.createTempDirectory("between-sessions-content");
            try {
                for (Resource resource :
                        new PathMatchingResourcePatternResolver().getResources("classpath*:" + SHIPPED + "*/**/*.*")) {
                    copy(resource, copy);
                }
                return ContentFolder.at(copy).read();
            } finally {
                delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped content could not be read", e);
        }
    }

    private static void copy(Resource resource, Path root) throws IOException {
        String address = resource.getURL().toString();
        String relative = address.substring(address.lastIndexOf(SHIPPED) + SHIPPED.length());
        if (!relative.endsWith(".md") && !relative.endsWith(".yaml")) {
            return;
        }
        Path target = root.resolve(relative);
        Files.createDirectories(target.getParent());
        try (InputStream stream = resource.getInputStream()) {
            Files.copy(stream, target);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

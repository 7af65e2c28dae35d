package org.betweensessions.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.betweensessions.content.coverage.Coverage;
import org.betweensessions.content.coverage.Entry;
import org.betweensessions.content.coverage.Subject;
import org.betweensessions.content.folder.Content;
import org.betweensessions.content.folder.ContentFolder;
import org.betweensessions.content.gaming.GamingReport;
import org.junit.jupiter.api.Test;

class ShippedContentReportsTests {
    private final Content content = read();

    @Test
    void noKeyCanBeGamed() {
        GamingReport report = GamingReport.of(content);
        assertThat(report.figures()).isNotEmpty();
        assertThat(report.failing()).isEmpty();
    }

    @Test
    void everythingThatALibraryNeedsIsCarried() {
        Coverage coverage = Coverage.of(content.reference(), content.vignettes());
        List<String> missing = Arrays.stream(Subject.values())
                .flatMap(subject -> coverage.missing(subject).stream())
                .map(Entry::id)
                .toList();
        assertThat(coverage.of(Subject.TENSIONS)).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    private static Content read() {
        try {
            return ContentFolder.at(Path.of("")).read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.betweensessions.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.folder.Content;
import org.betweensessions.content.folder.ContentFolder;
import org.betweensessions.content.model.ReferenceData;
import org.junit.jupiter.api.Test;

class ShippedContentTests {

    @Test
    void hasNothingToPutRight() throws IOException {
        Content content = ContentFolder.at(Path.of("")).read(ReferenceData.empty());
        assertThat(content.vignettes()).isNotEmpty();
        assertThat(content.diagnostics())
                .as(() -> content.diagnostics().stream()
                        .map(Diagnostic::toString)
                        .collect(Collectors.joining("\n", "All diagnostics:\n", "\n")))
                .isEmpty();
    }
}

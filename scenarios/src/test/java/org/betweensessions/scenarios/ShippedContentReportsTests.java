package org.betweensessions.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.betweensessions.content.coverage.Carrying;
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
        Coverage coverage = Coverage.of(content.reference(), content.vignettes(), content.modules());
        List<String> missing = Arrays.stream(Subject.values())
                .flatMap(subject -> coverage.missing(subject).stream())
                .map(Entry::id)
                .toList();
        assertThat(coverage.of(Subject.TENSIONS)).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTrainingModuleSaysWhichCompetenciesItTrains() {
        assertThat(content.modules())
                .allSatisfy(module -> assertThat(module.competencies()).isNotEmpty());
    }

    @Test
    void isLargeEnoughForAYearOfSeminars() {
        Coverage coverage = Coverage.of(content.reference(), content.vignettes(), content.modules());
        List<Entry> kinds = coverage.of(Subject.KINDS);
        assertThat(content.vignettes()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(content.modules()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(places(kinds, Carrying.PLAYED)).isGreaterThanOrEqualTo(120);
        assertThat(kinds)
                .allSatisfy(kind -> assertThat(kind.places(Carrying.PLAYED)).isGreaterThanOrEqualTo(12));
        assertThat(places(coverage.of(Subject.CONTESTED), Carrying.PLAYED)).isGreaterThanOrEqualTo(25);
    }

    @Test
    void meetsTheRedLinesInManyPlaces() {
        List<Entry> lines = Coverage.of(content.reference(), content.vignettes(), content.modules())
                .of(Subject.RED_LINES);
        assertThat(lines.stream().filter(line -> line.places(Carrying.AT_STAKE) > 0))
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(places(lines, Carrying.AT_STAKE)).isGreaterThanOrEqualTo(25);
        assertThat(places(lines, Carrying.OMISSION)).isGreaterThanOrEqualTo(5);
        assertThat(places(lines, Carrying.REPAIRABLE)).isGreaterThanOrEqualTo(5);
    }

    @Test
    void flipsOneFactInAtLeastFourPairs() {
        assertThat(Coverage.of(content.reference(), content.vignettes(), content.modules())
                        .of(Subject.PAIRS))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    private static int places(List<Entry> entries, Carrying how) {
        return entries.stream().mapToInt(entry -> entry.places(how)).sum();
    }

    private static Content read() {
        try {
            return ContentFolder.at(Path.of("")).read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.betweensessions.web.assignments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.betweensessions.content.coverage.Carrying;
import org.betweensessions.content.coverage.Entry;
import org.betweensessions.content.coverage.Subject;
import org.betweensessions.content.model.Citation;

/**
 * One subject of the page on coverage.
 *
 * @param carried how many of the entries some vignette carries
 */
record SubjectView(Subject subject, long carried, List<EntryView> entries) {

    static SubjectView of(Subject subject, List<Entry> entries, Map<String, String> titles) {
        return new SubjectView(
                subject,
                entries.stream().filter(entry -> !entry.carried().isEmpty()).count(),
                entries.stream()
                        .map(entry -> EntryView.of(subject, entry, titles))
                        .toList());
    }

    /**
     * @param id as authors write it; empty where the name says it all
     * @param standard where the entry has a page of its own
     */
    record EntryView(String id, String name, Optional<Citation> standard, boolean missing, List<CarriedView> carried) {

        private static EntryView of(Subject subject, Entry entry, Map<String, String> titles) {
            return new EntryView(
                    entry.id().equals(entry.name()) ? "" : entry.id(),
                    entry.name(),
                    subject == Subject.STANDARDS ? Optional.of(citation(entry.id())) : Optional.empty(),
                    entry.missing(),
                    entry.carried().keySet().stream()
                            .map(how -> new CarriedView(
                                    how,
                                    entry.places(how),
                                    entry.carried().get(how).keySet().stream()
                                            .map(id -> titles.getOrDefault(id.value(), id.value()))
                                            .toList()))
                            .toList());
        }

        private static Citation citation(String written) {
            int space = written.indexOf(' ');
            return new Citation(written.substring(0, space), written.substring(space + 1));
        }
    }

    /** @param places in how many places all of these vignettes carry it in this way */
    record CarriedView(Carrying how, int places, List<String> titles) {}
}

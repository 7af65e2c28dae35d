package org.betweensessions.content.coverage;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.betweensessions.content.model.Citation;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.TrainingModule;

/**
 * Finds a section that is named in running text, as in "APA standards 3.10 and 4.02": the number as a word of its own, and in the same
 * paragraph the code, unless no other code has a section of that number.
 */
record SectionNamed(Citation citation, boolean onlyHere) {

    static SectionNamed of(Citation citation, ReferenceData reference) {
        long codes = reference.standards().keySet().stream()
                .filter(other -> other.section().equals(citation.section()))
                .count();
        return new SectionNamed(citation, codes == 1);
    }

    boolean in(TrainingModule module) {
        Pattern section = Pattern.compile("(?<![\\w.])" + Pattern.quote(citation.section()) + "(?!\\w|\\.\\w|\\()");
        return Stream.of(module.reading(), module.facilitatorGuide())
                .flatMap(String::lines)
                .filter(paragraph -> onlyHere || paragraph.contains(citation.code()))
                .anyMatch(paragraph -> section.matcher(paragraph).find());
    }
}

package org.betweensessions.web.results;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.betweensessions.content.judging.Response;
import org.betweensessions.web.accounts.PersonId;

/**
 * How the trainees who met both decisions of a pair responded to the one and to the other.
 *
 * @param met how many met both
 * @param otherwise how many of them responded otherwise to the other
 * @param each what was said otherwise, what most said first
 */
record Changes(int met, long otherwise, List<Change> each) {

    /** @param count of trainees */
    record Change(Said.Term about, Said.Term here, Said.Term there, long count) {
        private static final Comparator<Change> ORDER = Comparator.comparing(
                        (Change change) -> change.about().text())
                .thenComparing(Comparator.comparing(Change::count).reversed())
                .thenComparing(change -> change.here().text())
                .thenComparing(change -> change.there().text());
    }

    private record Both(Response here, Response there) {
        Stream<Change> changes() {
            List<Said> one = Said.by(here);
            List<Said> other = Said.by(there);
            return IntStream.range(0, one.size())
                    .filter(index -> !one.get(index).equals(other.get(index)))
                    .mapToObj(index -> new Change(
                            one.get(index).about(),
                            one.get(index).what(),
                            other.get(index).what(),
                            1));
        }
    }

    static Changes between(List<Pool.Given> here, List<Pool.Given> there) {
        Map<PersonId, Response> other = there.stream()
                .collect(toMap(Changes::who, given -> given.judgement().response()));
        List<Both> both = here.stream()
                .filter(given -> other.containsKey(who(given)))
                .map(given -> new Both(given.judgement().response(), other.get(who(given))))
                .toList();
        return new Changes(
                both.size(),
                both.stream().filter(one -> one.changes().findAny().isPresent()).count(),
                counted(both.stream().flatMap(Both::changes)));
    }

    private static List<Change> counted(Stream<Change> changes) {
        return changes.collect(groupingBy(Function.identity(), counting())).entrySet().stream()
                .map(entry -> new Change(
                        entry.getKey().about(),
                        entry.getKey().here(),
                        entry.getKey().there(),
                        entry.getValue()))
                .sorted(Change.ORDER)
                .toList();
    }

    private static PersonId who(Pool.Given given) {
        return given.attempt().card().person();
    }
}

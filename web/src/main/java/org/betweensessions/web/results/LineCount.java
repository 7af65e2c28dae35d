package org.betweensessions.web.results;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.betweensessions.content.model.RedLine;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.web.library.Library;

/**
 * What became of one red line at one decision.
 *
 * @param met by how many of those who responded
 * @param crossed here, also where a reviewer found it
 * @param repairedLater of those who crossed it here, how many had put it right by the end of their path so far
 * @param repairedHere by how many of those who had crossed it before
 */
record LineCount(RedLine line, int met, int crossed, int repairedLater, int repairedHere) {

    static List<LineCount> at(Pool pool, List<Pool.Given> given, Library library) {
        Set<RedLineId> ids = given.stream()
                .flatMap(one -> Stream.concat(
                        one.judgement().lines().met().stream(),
                        one.judgement().lines().repaired().stream().filter(line -> crossedBefore(one, line))))
                .collect(Collectors.toSet());
        return library.lines(pool.revision(), ids).stream()
                .map(line -> count(line, given, library))
                .toList();
    }

    private static LineCount count(RedLine line, List<Pool.Given> given, Library library) {
        RedLineId id = line.id();
        List<Pool.Given> crossed =
                given.stream().filter(one -> crossed(one).contains(id)).toList();
        return new LineCount(
                line,
                (int) given.stream()
                        .filter(one -> one.judgement().lines().met().contains(id))
                        .count(),
                crossed.size(),
                (int) crossed.stream()
                        .filter(one -> repaired(one, library).contains(id))
                        .count(),
                (int) given.stream()
                        .filter(one -> one.judgement().lines().repaired().contains(id) && crossedBefore(one, id))
                        .count());
    }

    /** Lines crossed by a response itself, or found crossed in it by a reviewer. */
    static Set<RedLineId> crossed(Pool.Given given) {
        Set<RedLineId> crossed = new HashSet<>(given.judgement().lines().crossed());
        crossed.addAll(given.reviewed()
                .reviews()
                .found(given.attempt())
                .getOrDefault(given.judgement().decision(), Set.of()));
        return crossed;
    }

    private static Set<RedLineId> repaired(Pool.Given given, Library library) {
        return library.tally(
                        given.attempt().card().revision(),
                        given.attempt().course(),
                        given.reviewed().reviews().found(given.attempt()))
                .repaired();
    }

    private static boolean crossedBefore(Pool.Given given, RedLineId line) {
        return given.attempt().course().passed().stream()
                .filter(passed -> passed.station().number() < given.step())
                .anyMatch(passed -> passed.lines().crossed().contains(line));
    }
}

package org.betweensessions.web.library;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.betweensessions.content.coverage.Citing;
import org.betweensessions.content.coverage.Coverage;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.judging.Course;
import org.betweensessions.content.judging.Judge;
import org.betweensessions.content.judging.Judgement;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.judging.Tally;
import org.betweensessions.content.judging.VignetteMap;
import org.betweensessions.content.model.Citation;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.Pairing;
import org.betweensessions.content.model.RedLine;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.Script;
import org.betweensessions.content.model.Standard;
import org.betweensessions.content.model.VignetteId;
import org.betweensessions.web.platform.NotFound;
import org.springframework.stereotype.Service;

/** The shelf as it is now, and every revision that was ever on it. Scripts go out; keys stay here. */
@Service
public class Library {
    private final Bookbinding binding;
    private final ConcurrentMap<RevisionId, Bound> opened = new ConcurrentHashMap<>();
    private volatile Shelf shelf;

    Library(Bookbinding binding) {
        this.binding = binding;
        this.shelf = binding.read();
    }

    /** Reads the shipped content and the operator's folder again. */
    public void readAgain() {
        shelf = binding.read();
    }

    public List<ModuleCard> modules() {
        return shelf.modules();
    }

    public List<VignetteCard> vignettes() {
        return shelf.vignettes();
    }

    /** What is wrong with the content as it was last read, in order of file and line. */
    public List<Diagnostic> diagnostics() {
        return shelf.diagnostics();
    }

    /** What the vignettes on the shelf carry of the reference data, and what none carries. */
    public Coverage coverage() {
        return shelf.holdings().coverage();
    }

    /** The topics that each vignette on the shelf adds to the source debate; not for those who have yet to play it. */
    public Map<VignetteId, List<String>> topics() {
        return shelf.holdings().topics();
    }

    /** @throws NotFound when there is no such standard */
    public Citing citing(String code, String section) {
        return shelf.holdings()
                .citing(new Citation(code, section))
                .orElseThrow(() -> new NotFound("No standard " + code + " " + section));
    }

    /** @throws NotFound when no such training module is on the shelf */
    public ModuleCard module(String id) {
        return shelf.modules().stream()
                .filter(card -> card.module().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("No training module " + id));
    }

    public Optional<VignetteCard> vignette(VignetteId id) {
        return shelf.vignettes().stream().filter(card -> card.id().equals(id)).findFirst();
    }

    public Script script(RevisionId revision) {
        return open(revision).script();
    }

    /** Revisions with the same fingerprint are scored alike, and their results may be pooled. */
    public String fingerprint(RevisionId revision) {
        return open(revision).fingerprint();
    }

    public Course walk(RevisionId revision, List<Move> moves) {
        return open(revision).judge().walk(moves);
    }

    public Judgement judge(RevisionId revision, DecisionId decision, Response response) {
        return open(revision).judge().judge(decision, response);
    }

    /** @param found lines that a reviewer found crossed, by the write decision */
    public Tally tally(RevisionId revision, Course course, Map<DecisionId, Set<RedLineId>> found) {
        return open(revision).judge().tally(course, found);
    }

    /** The whole of a vignette; for those who have finished it, and for supervisors. */
    public VignetteMap map(RevisionId revision) {
        return open(revision).judge().map();
    }

    /** The decisions that stand in a sensitivity pair; for supervisors. */
    public Map<DecisionId, Pairing> pairings(RevisionId revision) {
        return open(revision).judge().pairings();
    }

    /** The red lines of these ids as this revision knows them, by name. */
    public List<RedLine> lines(RevisionId revision, Set<RedLineId> ids) {
        Map<RedLineId, RedLine> known = open(revision).reference().redLines();
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(RedLine::name))
                .toList();
    }

    /** What a red line rests on, as this revision knows it. */
    public List<Standard> standards(RevisionId revision, RedLine line) {
        Map<Citation, Standard> known = open(revision).reference().standards();
        return line.standards().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private Bound open(RevisionId revision) {
        return opened.computeIfAbsent(revision, binding::open);
    }

    /** A revision ready for use. */
    record Bound(Script script, Judge judge, ReferenceData reference, String fingerprint) {}
}

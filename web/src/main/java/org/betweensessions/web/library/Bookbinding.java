package org.betweensessions.web.library;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.folder.Content;
import org.betweensessions.content.folder.ParsedScenario;
import org.betweensessions.content.judging.Fingerprint;
import org.betweensessions.content.judging.Judge;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.Script;
import org.betweensessions.content.model.TrainingModule;
import org.betweensessions.content.model.Vignette;
import org.betweensessions.content.model.VignetteId;
import org.betweensessions.content.parsing.ParseResult;
import org.betweensessions.content.parsing.VignetteParser;
import org.betweensessions.web.platform.Ids;
import org.betweensessions.web.platform.NotFound;
import org.betweensessions.web.platform.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Turns what was read into stored revisions, and stored revisions back into what is played and judged. */
@Component
class Bookbinding {
    private final ContentSources sources;
    private final VignetteRevisions revisions;
    private final ReferenceSnapshots snapshots;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;

    Bookbinding(
            ContentSources sources,
            VignetteRevisions revisions,
            ReferenceSnapshots snapshots,
            TransactionTemplate transaction,
            JsonMapper json,
            Clock clock) {
        this.sources = sources;
        this.revisions = revisions;
        this.snapshots = snapshots;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    Shelf read() {
        Instant at = clock.instant();
        Map<VignetteId, VignetteCard> cards = new LinkedHashMap<>();
        List<TrainingModule> modules = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Content> contents = sources.read();
        for (Content content : contents) {
            content.scenarios().forEach((id, scenario) -> {
                if (scenario.result() instanceof ParseResult.Parsed parsed) {
                    cards.put(id, shelve(parsed.vignette(), scenario, content.reference(), at));
                }
            });
            modules.addAll(content.modules());
            diagnostics.addAll(content.diagnostics());
        }
        return new Shelf(
                withVignettes(modules, cards), List.copyOf(cards.values()), diagnostics, Holdings.of(contents), at);
    }

    Library.Bound open(RevisionId id) {
        VignetteRevision stored = revisions.findById(id.value()).orElseThrow(() -> new NotFound("No revision " + id));
        ReferenceData reference = json.readValue(
                        snapshots.findById(stored.referenceHash()).orElseThrow().content(), StoredReferences.class)
                .data();
        return switch (new VignetteParser().reread(new VignetteId(stored.vignette()), stored.source())) {
            case ParseResult.Parsed parsed ->
                new Library.Bound(
                        parsed.vignette().script(),
                        new Judge(parsed.vignette(), reference),
                        reference,
                        stored.fingerprint());
            case ParseResult.Rejected rejected ->
                throw new IllegalStateException("Revision " + id + " can no longer be read: " + rejected.diagnostics());
        };
    }

    private VignetteCard shelve(Vignette vignette, ParsedScenario scenario, ReferenceData reference, Instant at) {
        RevisionId revision = transaction.execute(status -> store(vignette, scenario.source(), reference, at));
        Script script = vignette.script();
        return new VignetteCard(
                vignette.id(),
                revision,
                scenario.area(),
                script.title(),
                script.summary(),
                script.setting(),
                script.role(),
                script.minutes(),
                script.decisions().size(),
                script.contentNote());
    }

    private RevisionId store(Vignette vignette, String source, ReferenceData reference, Instant at) {
        String references = json.writeValueAsString(StoredReferences.of(reference));
        String referenceHash = Sha256.hex(references);
        String sourceHash = Sha256.hex(source);
        return revisions
                .findByVignetteAndSourceHashAndReferenceHash(vignette.id().value(), sourceHash, referenceHash)
                .orElseGet(() -> {
                    if (snapshots.findById(referenceHash).isEmpty()) {
                        snapshots.save(new ReferenceSnapshot(referenceHash, references));
                    }
                    return revisions.save(new VignetteRevision(
                            new RevisionId(Ids.next(at)),
                            vignette.id().value(),
                            sourceHash,
                            referenceHash,
                            Fingerprint.of(vignette).hex(),
                            source,
                            at));
                })
                .id();
    }

    private static List<ModuleCard> withVignettes(List<TrainingModule> modules, Map<VignetteId, VignetteCard> cards) {
        return modules.stream()
                .filter(module -> cards.keySet().containsAll(module.vignettes()))
                .map(module -> new ModuleCard(
                        module, module.vignettes().stream().map(cards::get).toList()))
                .toList();
    }
}

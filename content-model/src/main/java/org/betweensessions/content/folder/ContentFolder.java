package org.betweensessions.content.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.Slug;
import org.betweensessions.content.model.TrainingModule;
import org.betweensessions.content.model.Vignette;
import org.betweensessions.content.model.VignetteId;
import org.betweensessions.content.parsing.ParseResult;
import org.betweensessions.content.parsing.ReferenceReader;
import org.betweensessions.content.parsing.ReferenceResult;
import org.betweensessions.content.parsing.TrainingModuleParser;
import org.betweensessions.content.parsing.TrainingModuleResult;
import org.betweensessions.content.parsing.VignetteParser;

/**
 * Reads a folder laid out as {@code scenarios/<area>/<slug>.md}, {@code modules/<slug>.md} and {@code reference/*.yaml}. The folder may
 * lie in any file system, that of a jar included. Links out of the folder are not followed.
 *
 * <pre>{@code
 * Content content = ContentFolder.at(Path.of("scenarios")).read();
 * }</pre>
 */
public final class ContentFolder {
    private final Path root;

    private ContentFolder(Path root) {
        this.root = root;
    }

    public static ContentFolder at(Path root) {
        return new ContentFolder(root);
    }

    /** Reads the folder with its own reference data; that they are missing is a diagnostic. */
    public Content read() throws IOException {
        return new Reading(root).content(Optional.empty());
    }

    /** Reads the folder with its own reference data, or, if it has no folder {@code reference}, with those given. */
    public Content read(ReferenceData otherwise) throws IOException {
        return new Reading(root).content(Optional.of(otherwise));
    }

    private static final class Reading {
        private final SourceFiles files;
        private final boolean ownReference;
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Reading(Path root) throws IOException {
            this.ownReference = Files.isDirectory(root.resolve("reference"));
            this.files = SourceFiles.under(root);
        }

        Content content(Optional<ReferenceData> otherwise) {
            diagnostics.addAll(files.unreadable());
            if (files.none()) {
                diagnostics.add(new Diagnostic(
                        ".",
                        SourcePosition.START,
                        DiagnosticCode.FOLDER_LAYOUT,
                        "The folder holds no scenario and no training module.",
                        "Lay it out as scenarios/<area>/<name>.md, modules/<name>.md and, if it has reference data of its own, "
                                + "reference/*.yaml, and name the folder in which these lie."));
            }
            ReferenceData reference = ownReference ? reference() : otherwise.orElseGet(this::reference);
            Map<VignetteId, ParsedScenario> scenarios = scenarios(reference);
            diagnostics.addAll(Pairs.of(scenarios.values()).diagnostics());
            ShiftKeys.diagnostics(valid(scenarios.values())).forEach(diagnostics::add);
            List<TrainingModule> modules = modules(valid(scenarios), reference);
            return new Content(reference, scenarios, modules, diagnostics);
        }

        private ReferenceData reference() {
            Map<String, String> sources = files.in("reference", ".yaml").stream()
                    .collect(Collectors.toMap(SourceFile::name, SourceFile::text));
            ReferenceResult result = new ReferenceReader().read(sources);
            result.diagnostics().stream()
                    .map(each -> new Diagnostic(
                            "reference/" + each.file(), each.position(), each.code(), each.what(), each.how()))
                    .forEach(diagnostics::add);
            return result.reference();
        }

        private Map<VignetteId, ParsedScenario> scenarios(ReferenceData reference) {
            VignetteParser parser = new VignetteParser();
            Map<VignetteId, ParsedScenario> scenarios = new LinkedHashMap<>();
            for (SourceFile file : files.in("scenarios", ".md")) {
                slug(file).map(VignetteId::new).ifPresent(id -> {
                    ParseResult result = parser.parse(file.path(), id, file.text(), reference);
                    diagnostics.addAll(result.diagnostics());
                    ParsedScenario scenario = new ParsedScenario(file.area(), file.path(), file.text(), result);
                    ParsedScenario before = scenarios.putIfAbsent(id, scenario);
                    if (before != null) {
                        report(
                                file,
                                DiagnosticCode.VIGNETTE_TWICE,
                                "There is a scenario of this name at " + before.file() + ".",
                                "Rename one of the two files.");
                    }
                });
            }
            return scenarios;
        }

        private List<TrainingModule> modules(Set<VignetteId> known, ReferenceData reference) {
            TrainingModuleParser parser = new TrainingModuleParser();
            List<TrainingModule> modules = new ArrayList<>();
            for (SourceFile file : files.in("modules", ".md")) {
                slug(file).ifPresent(id -> {
                    TrainingModuleResult result = parser.parse(file.path(), id, file.text(), reference);
                    diagnostics.addAll(result.diagnostics());
                    result.module()
                            .filter(module -> playable(module, known, file))
                            .ifPresent(modules::add);
                });
            }
            return modules;
        }

        private boolean playable(TrainingModule module, Set<VignetteId> known, SourceFile file) {
            List<VignetteId> unknown = module.vignettes().stream()
                    .filter(id -> !known.contains(id))
                    .toList();
            unknown.forEach(id -> report(
                    file,
                    DiagnosticCode.MODULE_VIGNETTE_UNKNOWN,
                    "There is no valid scenario '" + id + "'.",
                    "Correct the name, put the scenario right, or leave it out."));
            return unknown.isEmpty();
        }

        private static List<Vignette> valid(Collection<ParsedScenario> scenarios) {
            return scenarios.stream()
                    .flatMap(scenario -> Content.vignette(scenario.result()).stream())
                    .toList();
        }

        private static Set<VignetteId> valid(Map<VignetteId, ParsedScenario> scenarios) {
            return scenarios.entrySet().stream()
                    .filter(entry -> Content.vignette(entry.getValue().result()).isPresent())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        private Optional<String> slug(SourceFile file) {
            String slug = file.slug();
            if (!slug.isEmpty() && slug.equals(Slug.of(slug))) {
                return Optional.of(slug);
            }
            report(
                    file,
                    DiagnosticCode.FILE_NAME,
                    "The name of this file cannot be a name of content.",
                    "Use lower-case letters a to z, digits and single hyphens, and the ending .md.");
            return Optional.empty();
        }

        private void report(SourceFile file, DiagnosticCode code, String what, String how) {
            diagnostics.add(new Diagnostic(file.path(), SourcePosition.START, code, what, how));
        }
    }
}

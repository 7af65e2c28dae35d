package org.betweensessions.content.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;

/**
 * The text files of a folder, by path.
 *
 * @param unreadable what is said of files that were not read
 */
record SourceFiles(List<SourceFile> files, List<Diagnostic> unreadable) {
    /** Larger files are not read at all; a scenario may be a quarter of this. */
    private static final long MAX_BYTES = 1024 * 1024;

    private static final int MAX_DEPTH = 8;

    static SourceFiles under(Path root) throws IOException {
        SourceFiles read = new SourceFiles(new ArrayList<>(), new ArrayList<>());
        for (String folder : List.of("reference", "scenarios", "modules")) {
            if (Files.isDirectory(root.resolve(folder))) {
                read.addAll(root, root.resolve(folder));
            }
        }
        return read;
    }

    private void addAll(Path root, Path folder) throws IOException {
        try (Stream<Path> found = Files.find(
                folder,
                MAX_DEPTH,
                (path, attributes) -> attributes.isRegularFile()
                        && path.getFileName().toString().matches(".+\\.(md|yaml)"))) {
            for (Path path : found.sorted().toList()) {
                add(path, root.relativize(path).toString().replace('\\', '/'));
            }
        }
    }

    /** @param folder directly under the root */
    List<SourceFile> in(String folder, String ending) {
        return files.stream()
                .filter(file ->
                        file.path().startsWith(folder + "/") && file.path().endsWith(ending))
                .toList();
    }

    /** Whether no file was found that could be content, readable or not. */
    boolean none() {
        return files.stream().allMatch(file -> file.path().startsWith("reference/")) && unreadable.isEmpty();
    }

    private void add(Path path, String name) throws IOException {
        if (Files.size(path) > MAX_BYTES) {
            report(name, DiagnosticCode.FILE_TOO_LARGE, "The file is far too large.", "Make several of it.");
        } else if (Files.isReadable(path)) {
            decode(Files.readAllBytes(path), name);
        } else {
            report(
                    name,
                    DiagnosticCode.FILE_UNREADABLE,
                    "The file cannot be opened.",
                    "Give the right to read it to whoever runs this.");
        }
    }

    private void decode(byte[] bytes, String name) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            files.add(new SourceFile(name, text));
        } catch (CharacterCodingException notUtf8) {
            report(
                    name,
                    DiagnosticCode.FILE_NOT_UTF_8,
                    "The file is not written in UTF-8.",
                    "Save it as UTF-8; most editors offer that under 'Save as' or 'Encoding'.");
        }
    }

    private void report(String name, DiagnosticCode code, String what, String how) {
        unreadable.add(new Diagnostic(name, SourcePosition.START, code, what, how));
    }
}

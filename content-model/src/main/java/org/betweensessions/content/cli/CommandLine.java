package org.betweensessions.content.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.betweensessions.content.coverage.Coverage;
import org.betweensessions.content.folder.Content;
import org.betweensessions.content.folder.ContentFolder;
import org.betweensessions.content.gaming.GamingReport;

/** Reads what was asked for and does it. */
final class CommandLine {
    private static final int FINE = 0;
    private static final int ERRORS = 1;
    private static final int USAGE = 2;

    private final PrintStream out;
    private final PrintStream err;

    CommandLine(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @return the exit code */
    int run(String... arguments) {
        if (arguments.length < 2 || arguments.length > 3) {
            return usage("A command and a folder are needed.");
        }
        Optional<Path> folder = folder(arguments[1]);
        Optional<Path> reference = folder(arguments[arguments.length - 1]);
        if (folder.isEmpty() || reference.isEmpty()) {
            return usage("There is no folder " + arguments[folder.isEmpty() ? 1 : 2] + ".");
        }
        try {
            return switch (arguments[0]) {
                case "lint" -> lint(read(folder.get(), reference.get()));
                case "export" -> export(read(folder.get(), reference.get()));
                case "gaming" -> gaming(read(folder.get(), reference.get()));
                case "coverage" -> coverage(read(folder.get(), reference.get()));
                default -> usage("There is no command " + arguments[0] + ".");
            };
        } catch (IOException unreadable) {
            return usage("The folder cannot be read: " + unreadable.getMessage());
        }
    }

    private static Optional<Path> folder(String argument) {
        try {
            return Optional.of(Path.of(argument)).filter(Files::isDirectory);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static Content read(Path folder, Path reference) throws IOException {
        return folder.equals(reference)
                ? ContentFolder.at(folder).read()
                : ContentFolder.at(folder)
                        .read(ContentFolder.at(reference).read().reference());
    }

    private int lint(Content content) {
        content.diagnostics().forEach(out::println);
        long errors = content.errors().count();
        out.printf(
                "%d of %d scenarios and %d training modules are valid: %d errors, %d warnings.%n",
                content.vignettes().size(),
                content.scenarios().size(),
                content.modules().size(),
                errors,
                content.diagnostics().size() - errors);
        return errors == 0 ? FINE : ERRORS;
    }

    private int export(Content content) {
        if (content.rejected()) {
            content.errors().forEach(err::println);
            return ERRORS;
        }
        out.println(new Export(content).json());
        return FINE;
    }

    private int gaming(Content content) {
        if (content.rejected()) {
            content.errors().forEach(err::println);
            return ERRORS;
        }
        GamingReport report = GamingReport.of(content);
        report.figures().forEach(out::println);
        out.printf(
                "%d figures, %d of them out of bounds.%n",
                report.figures().size(), report.failing().size());
        out.println("The bounds are made for a library of many decisions; of a few, a figure says little.");
        return report.passes() ? FINE : ERRORS;
    }

    private int coverage(Content content) {
        if (content.rejected()) {
            content.errors().forEach(err::println);
            return ERRORS;
        }
        Coverage coverage = Coverage.of(content.reference(), content.vignettes(), content.modules());
        new CoverageText(coverage).print(out);
        out.println("All of it is asked of a whole library, and not of a single vignette.");
        return coverage.complete() ? FINE : ERRORS;
    }

    private int usage(String what) {
        err.println(what);
        err.println("Usage: lint FOLDER [FOLDER WITH REFERENCE DATA]");
        err.println("       export FOLDER [FOLDER WITH REFERENCE DATA]");
        err.println("       gaming FOLDER [FOLDER WITH REFERENCE DATA]");
        err.println("       coverage FOLDER [FOLDER WITH REFERENCE DATA]");
        return USAGE;
    }
}

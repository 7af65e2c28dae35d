package org.betweensessions.content.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs {@code lint FOLDER} or {@code export FOLDER}. Exits with 0, with 1 when the content has errors, with 2 when called wrongly. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(utf8(FileDescriptor.out), utf8(FileDescriptor.err)).run(arguments));
    }

    /** UTF-8 whatever the terminal says: the JSON is read by programs. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}

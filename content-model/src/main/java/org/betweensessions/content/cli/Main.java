package org.betweensessions.content.cli;

/** Runs {@code lint FOLDER} or {@code export FOLDER}. Exits with 0, with 1 when the content has errors, with 2 when called wrongly. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(System.out, System.err).run(arguments));
    }
}

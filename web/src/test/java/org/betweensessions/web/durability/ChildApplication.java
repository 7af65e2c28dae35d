package org.betweensessions.web.durability;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.betweensessions.web.BetweenSessionsApplication;

/** The application in a process of its own, without anything of the tests on its class path, so that it can be killed. */
final class ChildApplication implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern STARTED = Pattern.compile("(Started BetweenSessionsApplication)");
    private static final Pattern FIRST_PROGRAM = Pattern.compile("(/first-program/\\S+)");

    private final Process process;
    private final CompletableFuture<String> port = new CompletableFuture<>();
    private final CompletableFuture<String> started = new CompletableFuture<>();
    private final CompletableFuture<String> firstProgram = new CompletableFuture<>();

    private ChildApplication(Process process) {
        this.process = process;
    }

    static ChildApplication start(List<String> settings) {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx384m",
                                "-cp",
                                classPath(),
                                BetweenSessionsApplication.class.getName(),
                                "--server.port=0",
                                "--spring.main.log-startup-info=true",
                                "--logging.level.root=info"),
                        settings.stream())
                .toList();
        try {
            ChildApplication child = new ChildApplication(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
            Thread.ofPlatform().daemon().start(child::listen);
            return child.started
                    .orTimeout(2, TimeUnit.MINUTES)
                    .thenApply(line -> child)
                    .whenComplete((up, failure) -> {
                        if (failure != null) {
                            child.close();
                        }
                    })
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return Integer.parseInt(port.join());
    }

    /** The path of the link that begins an installation; it is told only where there is nobody yet. */
    String firstProgramLink() {
        return firstProgram.orTimeout(1, TimeUnit.MINUTES).join();
    }

    /** Lets it end in order, so that everything is on disk whatever its settings. */
    void stop() {
        process.destroy();
        process.onExit().join();
    }

    /** Kills it. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private void listen() {
        StringBuilder log = new StringBuilder();
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(line -> {
                log.append(line).append('\n');
                hear(PORT, line, port);
                hear(STARTED, line, started);
                hear(FIRST_PROGRAM, line, firstProgram);
            });
        } catch (IOException | UncheckedIOException killed) {
            log.append(killed);
        }
        started.completeExceptionally(new IllegalStateException("The application did not start:\n" + log));
    }

    private static void hear(Pattern pattern, String line, CompletableFuture<String> heard) {
        Matcher matcher = pattern.matcher(line);
        if (matcher.find()) {
            heard.complete(matcher.group(1));
        }
    }

    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}

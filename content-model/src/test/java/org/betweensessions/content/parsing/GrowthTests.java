package org.betweensessions.content.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.betweensessions.content.TestReference;
import org.betweensessions.content.model.VignetteId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sixteen times the text may be sixteen times the work, with room for a cold start, but not sixteen times sixteen. */
class GrowthTests {
    private static final int SMALL = 250;
    private static final int TIMES = 16;
    private static final int ROOM = 6;
    private static final int RUNS = 3;
    private static final int ATTEMPTS = 3;

    static Stream<Arguments> texts() {
        return Stream.of(
                text(
                        "scenes in a chain",
                        size -> lines(size / 2, at -> "# Scene: s" + at + "\n- Then: s" + (at + 1) + "\n")),
                text("decisions of one scene", size -> "# Scene: A\n" + lines(size, at -> "## Write: x")),
                text("headings of every level", size -> lines(size, at -> "#".repeat(at % 6 + 1) + " x")),
                text("one paragraph", size -> "# Scene: A\n\n" + "word ".repeat(4 * size)),
                text("citations", size -> "# Scene: A\n## Write: x\n### Why\n" + "[A 1]\n".repeat(2 * size)),
                text("open brackets", size -> "[".repeat(8 * size)),
                text("emphasis", size -> "*a **a ".repeat(size)),
                text("properties", size -> "# Scene: A\n" + lines(size, at -> "- Then: A")),
                text("messages", size -> "# Scene: A\n```thread\n" + "a | b | c\n> x\n".repeat(size) + "```\n"));
    }

    private static Arguments text(String name, IntFunction<String> text) {
        return Arguments.of(name, text);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void workGrowsInProportionToTheText(String name, IntFunction<String> text) {
        String small = text.apply(SMALL);
        String large = text.apply(SMALL * TIMES);
        double growth = IntStream.range(0, ATTEMPTS)
                .mapToDouble(attempt -> (double) shortest(large) / shortest(small))
                .min()
                .orElseThrow();
        assertThat(growth).isLessThan(TIMES * ROOM);
    }

    private static long shortest(String body) {
        String source = "---\ntitle: x\n---\n\n" + body;
        return LongStream.range(0, RUNS).map(run -> work(source)).min().orElseThrow();
    }

    /** The processor's time, which other programs on the machine do not lengthen as they do the clock's. */
    private static long work(String source) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        new VignetteParser().parse("a.md", new VignetteId("a"), source, TestReference.data());
        return thread.getCurrentThreadCpuTime() - start;
    }
}

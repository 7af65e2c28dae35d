package org.betweensessions.web.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.betweensessions.web.platform.Sha256;

/** What the application has acknowledged, written down outside of it. */
final class Ledger {
    private final Path file;
    private volatile CountDownLatch awaited = new CountDownLatch(0);

    Ledger(Path file) {
        this.file = file;
    }

    /** @param key of the attempt and the step */
    record Entry(String key, String hash) {
        static Entry of(String key, String text) {
            return new Entry(key, Sha256.hex(text));
        }
    }

    synchronized void acknowledged(Entry entry) {
        try {
            Files.writeString(
                    file,
                    entry.key() + " " + entry.hash() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaited.countDown();
    }

    void expect(int acknowledgements) {
        awaited = new CountDownLatch(acknowledgements);
    }

    void await() throws InterruptedException {
        if (!awaited.await(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Still waiting for " + awaited.getCount() + " acknowledgements");
        }
    }

    List<Entry> entries() throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split(" "))
                .map(parts -> new Entry(parts[0], parts[1]))
                .toList();
    }
}

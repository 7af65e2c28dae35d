package org.betweensessions.web.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A response that was acknowledged survives {@code kill -9}, on the embedded database as it is shipped. */
class KillTests {
    private static final int ACKNOWLEDGEMENTS = 200;
    private static final int ROUNDS_UNTIL_THE_CONTROL_LOSES = 5;

    @TempDir
    private Path folder;

    @Test
    void losesNoAcknowledgedResponseInThreeKills() throws Exception {
        losesNoAcknowledgedResponse(3);
    }

    @Test
    @Tag("long")
    void losesNoAcknowledgedResponseInFiftyKills() throws Exception {
        losesNoAcknowledgedResponse(50);
    }

    @Test
    void wouldLoseSomeWithoutTheCheckpoint() throws Exception {
        int lost = 0;
        for (int round = 0; round < ROUNDS_UNTIL_THE_CONTROL_LOSES && lost == 0; round++) {
            Installation installation = Installation.in(
                    Files.createDirectory(folder.resolve("round" + round)),
                    Map.of("WRITE_DELAY", "500"),
                    "--betweensessions.durable-commits=false");
            installation.killUnderLoad(ACKNOWLEDGEMENTS);
            lost = installation.stored().lostOf(installation.acknowledged()).size();
        }

        assertThat(lost).isPositive();
    }

    private void losesNoAcknowledgedResponse(int rounds) throws Exception {
        Installation installation = Installation.in(folder, Map.of());
        for (int round = 1; round <= rounds; round++) {
            installation.killUnderLoad(ACKNOWLEDGEMENTS);
            check(installation, round * ACKNOWLEDGEMENTS);
        }
        installation.sendAgain();
        check(installation, rounds * ACKNOWLEDGEMENTS);
    }

    private static void check(Installation installation, int atLeast) throws Exception {
        StoredResponses stored = installation.stored();
        assertThat(installation.acknowledged()).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(stored.lostOf(installation.acknowledged())).isEmpty();
        assertThat(stored.duplicates()).isZero();
    }
}

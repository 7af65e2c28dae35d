package org.betweensessions.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseInUseTests {

    @Test
    void saysThatAnotherProcessHasTheFile() {
        assertThat(new DatabaseInUse().analyze(failingWith(90020)))
                .isNotNull()
                .satisfies(analysis -> assertThat(analysis.getDescription()).contains("only one may"));
    }

    @Test
    void leavesOtherFailuresToOthers() {
        assertThat(new DatabaseInUse().analyze(failingWith(90021))).isNull();
    }

    private static Exception failingWith(int code) {
        return new IllegalStateException(new SQLException("refused", String.valueOf(code), code));
    }
}

package org.betweensessions.web.programs;

import static org.assertj.core.api.Assertions.assertThat;

import org.betweensessions.web.programs.PastedPeople.LineError;
import org.betweensessions.web.programs.PastedPeople.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedPeopleTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz, ana@example.edu",
                "Ana Ruiz; ana@example.edu",
                "Ana Ruiz\tana@example.edu",
                "Ana Ruiz <ana@example.edu>",
                "\"Ana Ruiz\" <ana@example.edu>;",
                "  Ana Ruiz , ana@example.edu ,"
            })
    void readsEveryFormInWhichListsCome(String line) {
        assertThat(PastedPeople.parse(line)).isInstanceOfSatisfying(PastedPeople.Read.class, read -> {
            assertThat(read.people()).hasSize(1);
            assertThat(read.people().getFirst().name()).isEqualTo("Ana Ruiz");
            assertThat(read.people().getFirst().email().written()).isEqualTo("ana@example.edu");
        });
    }

    @Test
    void namesEveryLineThatItCannotRead() {
        String list = "Ana Ruiz, ana@example.edu\n\nBen Hale\nben@example.edu\nAna again, ANA@example.edu";

        assertThat(PastedPeople.parse(list))
                .isInstanceOfSatisfying(
                        PastedPeople.Unreadable.class,
                        unreadable -> assertThat(unreadable.errors())
                                .extracting(LineError::line, LineError::reason)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple(3, Reason.NO_ADDRESS),
                                        org.assertj.core.groups.Tuple.tuple(4, Reason.NO_NAME),
                                        org.assertj.core.groups.Tuple.tuple(5, Reason.TWICE)));
    }

    @Test
    void saysThatAnEmptyListNamesNobody() {
        assertThat(PastedPeople.parse(" \n\n"))
                .isInstanceOfSatisfying(
                        PastedPeople.Unreadable.class,
                        unreadable -> assertThat(unreadable.errors())
                                .extracting(LineError::reason)
                                .containsExactly(Reason.NOBODY));
    }
}

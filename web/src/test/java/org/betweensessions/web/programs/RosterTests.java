package org.betweensessions.web.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.betweensessions.web.accounts.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTests {
    @ParameterizedTest
    @CsvSource({"0, 1, false", "49, 1, false", "50, 1, false", "51, 2, true", "100, 2, true", "101, 3, true"})
    void hasFiftyPeopleOnAPage(int people, int pages, boolean isLong) {
        Roster roster = Roster.of(people(people), "", 1);

        assertThat(roster.pages()).isEqualTo(pages);
        assertThat(roster.isLong()).isEqualTo(isLong);
        assertThat(roster.people()).hasSize(Math.min(50, people));
    }

    @ParameterizedTest
    @CsvSource({"-7, 1, 50", "1, 1, 50", "2, 2, 1", "3, 2, 1"})
    void showsTheNearestPageThereIs(int asked, int shown, int people) {
        Roster roster = Roster.of(people(51), "", asked);

        assertThat(roster.number()).isEqualTo(shown);
        assertThat(roster.people()).hasSize(people);
    }

    @ParameterizedTest
    @CsvSource({"' PERSON 7 ', 1", "p7@, 1", "example, 51", "nobody, 0"})
    void findsByAPartOfTheNameOrAddress(String wanted, int found) {
        Roster roster = Roster.of(people(51), wanted, 1);

        assertThat(roster.found()).isEqualTo(found);
        assertThat(roster.total()).isEqualTo(51);
    }

    @Test
    void pagesWhatItFound() {
        assertThat(Roster.of(people(120), "p1", 2).number()).isEqualTo(1);
        assertThat(Roster.of(people(120), "person", 3).people()).hasSize(20);
    }

    private static List<Roster.Entry> people(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Roster.Entry(
                        new PersonId(new UUID(0, number)), "Person " + number, "p" + number + "@example.org", true))
                .toList();
    }
}

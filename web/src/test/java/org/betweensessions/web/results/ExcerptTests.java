package org.betweensessions.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.betweensessions.content.judging.Credit;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.programs.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTests {
    @ParameterizedTest
    @CsvSource({"0, 1", "49, 1", "50, 1", "51, 2", "100, 2", "101, 3"})
    void holdsFiftyTraineesAPage(int trainees, int pages) {
        assertThat(Excerpt.of(grid(trainees), page(1)).pages()).isEqualTo(pages);
    }

    @Test
    void saysWhichOfThoseFoundItShows() {
        Excerpt last = Excerpt.of(grid(101), page(3));

        assertThat(last.from()).isEqualTo(101);
        assertThat(last.to()).isEqualTo(101);
        assertThat(last.rows()).extracting(row -> row.trainee().name()).containsExactly("Trainee 101");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "2, 2", "3, 2", "2147483647, 2"})
    void staysAmongThePagesThereAre(int asked, int shown) {
        assertThat(Excerpt.of(grid(51), page(asked)).page()).isEqualTo(shown);
    }

    @Test
    void namesAnyOtherPageOfTheSameRows() {
        Sought sought = new Sought(Order.LINES, " A&B c ", Stage.LATE, 2);

        assertThat(sought.onPage(3)).isEqualTo("&sort=lines&name=A%26B%20c&state=late&page=3");
        assertThat(sought.orderedBy("name")).isEqualTo("&name=A%26B%20c&state=late");
        assertThat(page(1).onPage(1)).isEmpty();
    }

    private static Sought page(int number) {
        return new Sought(Order.NAME, "", Stage.ANY, number);
    }

    private static CohortGrid grid(int trainees) {
        return new CohortGrid(
                List.of(),
                IntStream.rangeClosed(1, trainees).mapToObj(ExcerptTests::row).toList());
    }

    private static CohortGrid.Row row(int number) {
        String name = String.format(Locale.ROOT, "Trainee %d", number);
        return new CohortGrid.Row(
                new Member(new PersonId(new UUID(0, number)), name),
                List.of(),
                Optional.empty(),
                false,
                0,
                0,
                0,
                Credit.NONE,
                0);
    }
}

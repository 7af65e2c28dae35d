package org.betweensessions.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.betweensessions.web.platform.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class PeopleContract {
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    @Autowired
    private People people;

    @Test
    void welcomesTheSameAddressAsTheSamePerson() {
        PersonalLink first = people.welcome("Ada Okafor", address("ada@example.org"), AT);
        PersonalLink second = people.welcome("A. Okafor", address(" Ada@Example.org "), AT);

        assertThat(second.person()).isEqualTo(first.person());
        assertThat(second.link()).startsWith("/links/").isNotEqualTo(first.link());
        assertThat(people.card(first.person()))
                .isEqualTo(new PersonCard(first.person(), "Ada Okafor", "ada@example.org", false));
    }

    @Test
    void keepsANameOnOneLine() {
        PersonalLink welcome = people.welcome(" Bo\r\n\u0000Lind\u202e ", address("bo@example.org"), AT);

        assertThat(people.card(welcome.person()).name()).isEqualTo("Bo Lind");
    }

    @Test
    void takesANameOf200CharactersAndNotOf201() {
        assertThat(people.welcome("x".repeat(200), address("long@example.org"), AT))
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> people.welcome("x".repeat(201), address("longer@example.org"), AT));
    }

    @Test
    void leavesUnknownIdsOutOfTheCards() {
        PersonId known = people.welcome("Cy", address("cy@example.org"), AT).person();
        PersonId unknown = new PersonId(new UUID(1, 2));

        assertThat(people.cards(List.of(known, unknown))).containsOnlyKeys(known);
        assertThatThrownBy(() -> people.card(unknown)).isInstanceOf(NotFound.class);
    }

    private static EmailAddress address(String text) {
        return EmailAddress.parse(text).orElseThrow();
    }
}

package org.betweensessions.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {
    private final PasswordRules rules = new PasswordRules();

    PasswordRulesTests() throws IOException {}

    @Test
    void asksFor15Characters() {
        assertThat(rules.faultOf("wooden spoons 4", "Ada", "ada@example.org")).isEmpty();
        assertThat(rules.faultOf("wooden spoons ", "Ada", "ada@example.org")).contains(PasswordFault.TOO_SHORT);
    }

    @Test
    void takesUpTo128Characters() {
        assertThat(rules.faultOf(distinctFourByteCharacters(128), "Ada", "ada@example.org"))
                .isEmpty();
        assertThat(rules.faultOf(distinctFourByteCharacters(129), "Ada", "ada@example.org"))
                .contains(PasswordFault.TOO_LONG);
    }

    @Test
    void countsCharactersAndNotBytes() {
        assertThat(rules.faultOf(distinctFourByteCharacters(14), "Ada", "ada@example.org"))
                .contains(PasswordFault.TOO_SHORT);
        assertThat(rules.faultOf(distinctFourByteCharacters(15), "Ada", "ada@example.org"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password12345678",
                "correct horse battery staple",
                "123456789012345",
                "abcdefghijklmnopq",
                "qwertyuiopasdfgh",
                "aaaaaaaaaaaaaaaaaa",
                "spoonspoonspoon1",
                "I-Love-You-So-Much!!2024",
                "ｐａｓｓｗｏｒｄ12345678"
            })
    void refusesWhatManyPeopleChoose(String common) {
        assertThat(rules.faultOf(common, "Ada Okafor", "ada@example.org")).contains(PasswordFault.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"AdaOkafor-example", "okafor.ada@clinic.edu", "between sessions 2026", "Ada's own password 12"})
    void refusesWhatIsMadeOfThePersonAndTheProduct(String own) {
        assertThat(rules.faultOf(own, "Ada Okafor", "okafor.ada@clinic.example.edu"))
                .contains(PasswordFault.ABOUT_YOU);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada keeps nine bees", "all lower case words", "              7 x 7 = 49 is so   "})
    void asksForNoCapitalsDigitsOrSigns(String fine) {
        assertThat(rules.faultOf(fine, "Ada Okafor", "ada@example.org")).isEmpty();
    }

    private static String distinctFourByteCharacters(int count) {
        return IntStream.range(0, count)
                .map(i -> 0x1F300 + (i * 7) % 0x180)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

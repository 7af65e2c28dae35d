package org.betweensessions.web.accounts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * NIST SP 800-63B-4 for a password that stands alone: 15 characters or more, all of Unicode, no rules of composition, but nothing
 * that is commonly used, merely repeats itself or is made of the person's or the product's own words.
 */
@Component
class PasswordRules {
    static final int SHORTEST = 15;
    static final int LONGEST = 128;

    private static final int OWN_CHARACTERS = 8;
    private static final int SHORTEST_WORD = 3;
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern TRIMMINGS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern REPEATS = Pattern.compile("(.{1,8})\\1+.{0,3}");
    private static final Pattern DIGITS_AT_THE_ENDS = Pattern.compile("^\\p{Nd}+|\\p{Nd}+$");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{Punct}\\s]+");
    private static final String PRODUCT = "between sessions training therapy therapist password";

    private final Set<String> common;

    PasswordRules() throws IOException {
        common = new ClassPathResource("accounts/common-passwords.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(PasswordRules::folded)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The first rule that the password breaks for this person. */
    Optional<PasswordFault> faultOf(String password, String name, String email) {
        String composed = Passwords.composed(password);
        int length = composed.codePointCount(0, composed.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        String folded = folded(composed);
        if (isCommon(folded) || REPEATS.matcher(composed).matches() || isSequence(composed)) {
            return Optional.of(PasswordFault.COMMON);
        }
        return ownCharacters(composed.toLowerCase(Locale.ROOT), name, email) < OWN_CHARACTERS
                ? Optional.of(PasswordFault.ABOUT_YOU)
                : Optional.empty();
    }

    private boolean isCommon(String folded) {
        return common.contains(folded)
                || common.contains(DIGITS_AT_THE_ENDS.matcher(folded).replaceAll(""));
    }

    private static boolean isSequence(String password) {
        int[] points = password.codePoints().toArray();
        int steps = 0;
        for (int i = 1; i < points.length; i++) {
            steps += Math.abs(points[i] - points[i - 1]) == 1 ? 1 : 0;
        }
        return steps >= points.length - 3;
    }

    /** How many characters are left without the words that anybody would try first for this person. */
    private static long ownCharacters(String password, String name, String email) {
        String left = Stream.of(name, email, PRODUCT)
                .map(text -> Passwords.composed(text).toLowerCase(Locale.ROOT))
                .flatMap(APART::splitAsStream)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .reduce(password, (text, word) -> text.replace(word, ""));
        return PUNCTUATION.matcher(left).replaceAll("").codePoints().count();
    }

    private static String folded(String text) {
        return TRIMMINGS
                .matcher(Passwords.composed(text).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}

package org.betweensessions.content.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of every id that is derived from a title: lower-case ASCII letters, digits and single hyphens, 1 to 120 characters. */
public final class Slug {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_LENGTH = 120;

    private Slug() {}

    /** The slug of a title: accents dropped, every run of other characters one hyphen. Empty when the title holds no letter or digit. */
    public static String of(String title) {
        String ascii = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String hyphened = ascii.toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-");
        String trimmed = hyphened.replaceAll("^-|-$", "");
        return trimmed.length() <= MAX_LENGTH
                ? trimmed
                : trimmed.substring(0, MAX_LENGTH).replaceAll("-$", "");
    }

    static String require(String what, String value) {
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(what + " must be lower-case letters, digits and hyphens, was: " + value);
        }
        return value;
    }
}

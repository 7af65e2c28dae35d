package org.betweensessions.web.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a person typed into a form that was refused: everything that reads like text, never a password, a token or an id. */
final class TypedText {
    private static final Pattern SECRET = Pattern.compile("_csrf|.*(password|token).*");
    private static final Pattern ID_OR_NUMBER = Pattern.compile("[0-9a-fA-F-]{36}|[-+0-9.,:T]*");
    private static final int SHORTEST = 4;

    private TypedText() {}

    static List<String> in(HttpServletRequest request) {
        return parameters(request).entrySet().stream()
                .filter(field ->
                        !SECRET.matcher(field.getKey().toLowerCase(Locale.ROOT)).matches())
                .map(Map.Entry::getValue)
                .flatMap(Arrays::stream)
                .filter(text -> text.strip().length() >= SHORTEST)
                .filter(text -> !ID_OR_NUMBER.matcher(text).matches())
                .toList();
    }

    /** A form that is too large, or otherwise cannot be read, cannot be read a second time either. */
    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException e) {
            return Map.of();
        }
    }
}

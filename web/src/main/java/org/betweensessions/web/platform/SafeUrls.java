package org.betweensessions.web.platform;

import java.util.regex.Pattern;
import org.commonmark.renderer.html.UrlSanitizer;

/** Where a link in rendered text may lead. commonmark's own filter lets data: and //host pass. */
final class SafeUrls implements UrlSanitizer {
    /** Browsers read a backslash as a slash and drop tabs and newlines, so neither may hide a second slash. */
    private static final Pattern SAFE =
            Pattern.compile("(?i:https://|mailto:)[^\\p{C}\\p{Z}\\\\]+|/(?![/\\\\])[^\\p{C}\\\\]*|#[^\\p{C}]*");

    static boolean isSafe(String url) {
        return SAFE.matcher(url).matches();
    }

    @Override
    public String sanitizeLinkUrl(String url) {
        return isSafe(url) ? url : "";
    }

    @Override
    public String sanitizeImageUrl(String url) {
        return "";
    }
}

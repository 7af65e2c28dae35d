package org.betweensessions.web.platform;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this installation is reached from outside. Links in mails are built from it, never from a request's Host header.
 *
 * @param baseUrl without a path; when it begins with https, cookies and headers are those of a secure site
 */
@ConfigurationProperties("betweensessions")
public record Site(@DefaultValue("http://localhost:8080") URI baseUrl) {
    public Site {
        boolean isWeb = "https".equals(baseUrl.getScheme()) || "http".equals(baseUrl.getScheme());
        if (!isWeb
                || baseUrl.getHost() == null
                || !(baseUrl.getPath().isEmpty() || baseUrl.getPath().equals("/"))) {
            throw new IllegalArgumentException(
                    "betweensessions.base-url must look like https://training.example.org, without a path: " + baseUrl);
        }
    }

    /** The whole address of a path of ours, which begins with a slash. */
    public String absolute(String path) {
        return baseUrl.resolve(path).toString();
    }

    public boolean isSecure() {
        return baseUrl.getScheme().equals("https");
    }
}

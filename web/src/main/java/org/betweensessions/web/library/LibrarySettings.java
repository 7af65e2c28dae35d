package org.betweensessions.web.library;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param contentFolder a folder of scenarios that is loaded beside the shipped ones */
@ConfigurationProperties("betweensessions")
record LibrarySettings(@Nullable Path contentFolder) {}

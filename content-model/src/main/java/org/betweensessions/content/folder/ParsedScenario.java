package org.betweensessions.content.folder;

import org.betweensessions.content.parsing.ParseResult;

/**
 * A scenario's file and what it was read into.
 *
 * @param area the folder in which it lies, for example {@code dbt}; empty when it lies in none
 * @param file its path within the content folder, with slashes, as diagnostics name it
 * @param source its text
 */
public record ParsedScenario(String area, String file, String source, ParseResult result) {}

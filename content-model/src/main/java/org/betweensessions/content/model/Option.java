package org.betweensessions.content.model;

/**
 * One course of action.
 *
 * @param letter its stable id
 * @param label a short name for tables and maps, shown only after the response
 * @param text what is done, in Markdown
 */
public record Option(OptionLetter letter, String label, String text) {}

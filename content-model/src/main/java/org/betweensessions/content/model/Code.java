package org.betweensessions.content.model;

/**
 * A code, a law or a body of literature from which standards are cited.
 *
 * @param id the first word of its citations, for example {@code APA}
 * @param edition the edition from which standards are cited unless one says otherwise
 * @param status how current that edition is; may be empty
 */
public record Code(String id, String name, String edition, String status) {}

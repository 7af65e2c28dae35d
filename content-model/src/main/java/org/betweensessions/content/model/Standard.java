package org.betweensessions.content.model;

/**
 * One enforceable rule, or a principle or guideline that a code holds beside its rules.
 *
 * @param edition the edition cited, for example {@code 2017}
 * @param asks our paraphrase of what it asks, in a sentence or two
 */
public record Standard(Citation citation, String edition, String title, String asks, Verification verification) {

    /** How far number, title and content were checked against a public text. */
    public enum Verification {
        /** Number, title and content were seen. */
        VERIFIED,
        /** Number and title were seen; only what the title says may be claimed. */
        TITLE_ONLY,
        /** Not confirmed; may not be cited. */
        FROM_MEMORY;

        public boolean citable() {
            return this != FROM_MEMORY;
        }
    }
}

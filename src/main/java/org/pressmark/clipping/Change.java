package org.pressmark.clipping;

import java.util.Locale;

/**
 * One thing in which the catalogue differs from the one before.
 *
 * @param clippingId the clipping
 * @param headline its headline, as it is now or as it was last; may be empty
 * @param path its file
 * @param kind what happened to the clipping
 * @param column key of the column whose value changed, empty unless the clipping changed
 * @param before the former value, or the former path of a clipping that moved; may be empty
 * @param after the value now; may be empty
 * @param cause what brought it about
 */
public record Change(
        String clippingId,
        String headline,
        String path,
        Kind kind,
        String column,
        String before,
        String after,
        Cause cause) {

    /** What can happen to a clipping. */
    public enum Kind {
        ADDED,
        REMOVED,
        MOVED,
        CHANGED;

        /** As it stands in the catalogue. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What can bring a change about. */
    public enum Cause {
        /** The file came, went, moved or has other bytes. */
        FILE,
        /** The same text was gone through by other rules. */
        RULES,
        /** A person decided it. */
        LIBRARIAN;

        /** As it stands in the catalogue. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package org.pressmark.clipping;

import java.util.List;

/**
 * Whether the same text stands elsewhere in the archive.
 *
 * @param group mark shared by all clippings with this text, empty for a single one
 * @param role {@code single}, {@code earliest} or {@code reprint}
 * @param otherFiles paths of the other files that hold it, sorted
 */
public record Reprint(String group, String role, List<String> otherFiles) {

    /** A text that stands alone. */
    public static final Reprint SINGLE = new Reprint("", "single", List.of());

    public Reprint {
        otherFiles = List.copyOf(otherFiles);
    }
}

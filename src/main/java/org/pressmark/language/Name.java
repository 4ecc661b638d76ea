package org.pressmark.language;

import org.pressmark.clipping.Passage;

/**
 * A name as the recogniser sees it in running text.
 *
 * @param kind what it takes it for
 * @param passage where it stands, without articles and possessive endings
 * @param sentence the sentence that it stands in
 */
public record Name(Kind kind, Passage passage, Passage sentence) {

    /** What a recogniser tells apart. */
    public enum Kind {
        PERSON,
        PLACE,
        ORGANISATION
    }

    /** The characters as printed, in one line, with words joined that a line's end had parted. */
    public String words() {
        return passage.printed()
                .replaceAll("(?<=\\p{L})-\\s*\\n\\s*(?=\\p{Ll})", "")
                .replaceAll("\\s+", " ");
    }
}

package org.pressmark.language;

import java.util.List;
import org.pressmark.clipping.Passage;

/** Finds names in running text. Implementations are thread-safe. */
public interface Names {

    /**
     * The names in some passages of a text.
     *
     * @param text the whole text, in which the passages of the names are counted
     * @param passages where to look, in order and without overlaps
     * @param language BCP 47 code of the text
     * @return the names in the order of the text, without overlaps; pronouns are no names
     */
    List<Name> in(String text, List<Passage> passages, String language);
}

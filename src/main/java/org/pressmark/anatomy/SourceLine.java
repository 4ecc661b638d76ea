package org.pressmark.anatomy;

import java.util.Optional;
import org.pressmark.clipping.Passage;
import org.pressmark.language.DateMention;

/**
 * A line that says where and when something was printed: {@code Le Courrier de l'Isère — Mardi 8 mars 2016 — Page 14}.
 *
 * @param name the publication, if the line names one
 * @param strength how sure it is that the name is one of a publication
 * @param date the day of publication, if it is printed
 * @param page the number of the page
 * @param section the section
 * @param place a place that stands beside them
 * @param author a person named in the line, who is its author
 */
public record SourceLine(
        Optional<Passage> name,
        Strength strength,
        Optional<DateMention> date,
        Optional<Passage> page,
        Optional<Passage> section,
        Optional<Passage> place,
        Optional<Passage> author) {

    /** What a name of a publication is known by. */
    public enum Strength {
        /** By standing before a date and by nothing else. */
        PLACED,
        /** By a word that papers are named with. */
        WORDED,
        /** By the table of outlets. */
        KNOWN
    }
}

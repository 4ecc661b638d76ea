package org.pressmark.cast;

import java.util.List;
import org.pressmark.clipping.Finding;
import org.pressmark.language.Acronyms;
import org.pressmark.language.Name;

/**
 * Who and what appears in a clipping. Made once for all fields, so that no word is a person to one field and a place to another.
 *
 * @param story the words
 * @param spots where names stand, without overlaps
 * @param people individuals, most prominent first
 * @param places most prominent first
 * @param organisations most prominent first
 */
public record Cast(
        Story story, List<Spot> spots, List<Finding> people, List<Finding> places, List<Finding> organisations) {

    /** Who and what appears in {@code story}, of which the recogniser has seen {@code names}. */
    public static Cast of(Story story, List<Name> names) {
        List<Acronyms.Definition> definitions = Acronyms.in(story.text(), story.passages());
        List<Spot> spots = Spotting.in(story, names, definitions);
        return new Cast(
                story,
                spots,
                People.among(spots, story),
                Places.among(spots, story),
                Bodies.among(spots, story, definitions));
    }
}

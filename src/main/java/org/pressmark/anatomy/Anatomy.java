package org.pressmark.anatomy;

import java.util.List;
import java.util.Optional;
import org.pressmark.clipping.Passage;

/**
 * The parts of a clipping, told apart once and shared by all fields. Passages lie within the clipping's text and do not overlap.
 *
 * @param header a line of the archive above everything else: {@code date 2021-03-23 UrduPoint.com}
 * @param masthead lines above the headline that name outlet, section or date
 * @param headline the headline as printed, without flags
 * @param flags words before or after the headline that tell the genre: {@code PREVIEW}
 * @param bylines lines that name the authors
 * @param dateline place, agency and date at the start of the story, up to and including the dash or bracket that ends it
 * @param body the paragraphs of the story in order, without dateline, bylines, captions and page furniture
 * @param furniture everything that belongs to the page and not to the story
 */
public record Anatomy(
        Optional<Passage> header,
        List<Passage> masthead,
        Optional<Passage> headline,
        List<Passage> flags,
        List<Passage> bylines,
        Optional<Passage> dateline,
        List<Passage> body,
        List<Passage> furniture) {

    public Anatomy {
        masthead = List.copyOf(masthead);
        flags = List.copyOf(flags);
        bylines = List.copyOf(bylines);
        body = List.copyOf(body);
        furniture = List.copyOf(furniture);
    }
}

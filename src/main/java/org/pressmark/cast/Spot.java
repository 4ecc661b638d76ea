package org.pressmark.cast;

import org.pressmark.language.Name;

/**
 * A stretch of words in a story that is taken for a name.
 *
 * @param kind what it is taken for
 * @param from index of its first word
 * @param to index after its last word
 * @param source what says so
 */
public record Spot(Name.Kind kind, int from, int to, Source source) {

    /** What says that a stretch of words is a name; the most trusted first where two speak of the same words. */
    enum Source {
        /** The table of organisations. */
        TABLE,
        /** An explanation of an acronym in the clipping. */
        DEFINED,
        /** A title before it. */
        TITLED,
        /** The tables of countries and regions. */
        AREA,
        /** The way in which names of bodies are made. */
        PATTERN,
        /** The recogniser. */
        RECOGNISED
    }

    /** A body that is told by the way in which names of bodies are made. */
    static Spot patternedBody(int from, int to) {
        return new Spot(Name.Kind.ORGANISATION, from, to, Source.PATTERN);
    }

    int length() {
        return to - from;
    }

    /** Whether the two share a word. */
    public boolean overlaps(Spot other) {
        return from < other.to && other.from < to;
    }

    /** The same name with other edges. */
    Spot reaching(int from, int to) {
        return new Spot(kind, from, to, source);
    }

    Spot as(Name.Kind kind) {
        return new Spot(kind, from, to, source);
    }
}

package org.pressmark.anatomy;

import java.util.function.Predicate;
import org.pressmark.language.Dates;
import org.pressmark.language.Outlets;

/** The knowledge of page layout that the fields and the reader of the anatomy share; loaded once, immutable. */
public record Craft(
        Outlets outlets,
        Dates dates,
        Labels labels,
        DateLines dateLines,
        SourceLines sourceLines,
        NamedLines namedLines,
        Bylines bylines,
        Sections sections,
        Furniture furniture,
        Flags flags,
        Papers papers,
        Datelines datelines,
        Capitals capitals,
        Releases releases,
        CreditWords creditWords,
        Predicate<String> isPlace) {

    /** Reads the tables. */
    public static Craft load() {
        Predicate<String> isPlace = DatelinePlaces.load();
        Outlets outlets = Outlets.load();
        Dates dates = Dates.load();
        Flags flags = Flags.load();
        DateLines dateLines = DateLines.load(dates);
        Bylines bylines = Bylines.load(outlets);
        Sections sections = Sections.load();
        Papers papers = Papers.load();
        return new Craft(
                outlets,
                dates,
                Labels.load(),
                dateLines,
                new SourceLines(outlets, dates, papers, sections, bylines, dateLines, isPlace),
                new NamedLines(outlets, papers),
                bylines,
                sections,
                Furniture.load(),
                flags,
                papers,
                new Datelines(
                        dates, outlets, isPlace, words -> flags.genreOf(words).isPresent(), papers::hasPressWord),
                Capitals.load(),
                Releases.load(),
                CreditWords.load(),
                isPlace);
    }
}

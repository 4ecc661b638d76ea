package org.pressmark.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Change;
import org.pressmark.clipping.Decision;
import org.pressmark.clipping.Edition;
import org.pressmark.clipping.FileRow;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;
import org.pressmark.clipping.Run;

/**
 * What a catalogue prints, in the order in which it is printed. Every call starts a new pass; streams hold few rows in memory at a
 * time and are closed by the caller.
 */
public interface Contents {

    /** All clippings by path of their file, then by number. */
    Stream<Card> cards();

    /** The headings of one kind, by filing form, then by identifier. */
    Stream<Heading> headings(Kind kind);

    /** All files by path. */
    Stream<FileRow> files();

    /** In what the catalogue differs from the one before: by file, clipping and column. */
    Stream<Change> changes();

    /** What librarians decided, by mark of the clipping. */
    Stream<Decision> decisions();

    /** Which catalogue it is. */
    Edition edition();

    /** The runs so far, the first one first. */
    List<Run> runs();
}

package org.pressmark.archive;

import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.SourceFile;

/** What was seen at one place of the input folder. */
public sealed interface Sighting {

    /** The file as far as it is known. */
    SourceFile source();

    /** A document that can be tried. */
    record Document(SourceFile source) implements Sighting {}

    /** A zip, a mailbox or a letter without words, whose documents are sightings of their own; {@code format} is its media type. */
    record Container(SourceFile source, String format, int documents) implements Sighting {}

    /** Something that cannot be read, for a reason that shows before it is opened. */
    record Unreadable(SourceFile source, Refusal refusal) implements Sighting {}

    /** A file that a rule leaves out. */
    record Ignored(SourceFile source, String rule) implements Sighting {}
}

package org.pressmark.field;

import java.time.Clock;
import java.util.List;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Entry;
import org.pressmark.clipping.Finding;

/** Headline and date of a clipping, without the model for names. Lives in this package because fields are nobody else's business. */
public final class OpeningColumns {

    private final Fields fields = new Fields((text, passages, language) -> List.of(), Clock.systemUTC());

    /** What the program gives for the two columns: headline, date; empty where it finds none. */
    public List<String> of(Clipping clipping) {
        Entry entry = fields.entryOf(clipping);
        return List.of(first(entry, Column.HEADLINE), first(entry, Column.DATE_PUBLISHED));
    }

    private static String first(Entry entry, Column column) {
        return entry.findings(column).stream().findFirst().map(Finding::value).orElse("");
    }
}

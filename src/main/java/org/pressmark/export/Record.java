package org.pressmark.export;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;

/** A clipping as every format reads it. */
record Record(Card card) {

    /** A date that ISO 8601 knows too: a year, a month or a day. */
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

    private static final String NAMES = "urn:pressmark:";
    private static final String MEDIA_TOPIC = "medtop:";
    private static final String MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/";

    /** The first value of a column, empty if there is none. */
    String value(Column column) {
        return card.entry().first(column).map(Finding::value).orElse("");
    }

    /** All values of a column. */
    List<String> values(Column column) {
        return card.entry().findings(column).stream().map(Finding::value).toList();
    }

    /** The date of publication as far as ISO 8601 can say it, empty otherwise: nothing is invented to fill a format's need. */
    String isoDate() {
        String date = value(Column.DATE_PUBLISHED);
        return ISO_DATE.matcher(date).matches() ? date : "";
    }

    /** The clipping's own mark as a URI. */
    String uri() {
        return NAMES + card.id();
    }

    /** The URI of a heading: IPTC's for a media topic, our own for the rest. */
    static Optional<String> uri(Kind kind, Finding finding) {
        if (finding.key().isEmpty()) {
            return Optional.empty();
        }
        return finding.key().startsWith(MEDIA_TOPIC)
                ? Optional.of(MEDIA_TOPICS + finding.key().substring(MEDIA_TOPIC.length()))
                : Optional.of(NAMES + Heading.idOf(kind, finding.key()));
    }
}

package org.pressmark.clipping;

import java.util.List;
import java.util.Optional;

/**
 * One clipping as the catalogue prints it: its entry under the archive's headings, with its marks and its place.
 *
 * @param id the clipping's own mark
 * @param source the file that it was cut from
 * @param number its place in the file, from 1
 * @param locator where in the file it stands
 * @param format media type of the file
 * @param entry findings whose values are headings already
 * @param reprint where else the text stands
 */
public record Card(
        String id, SourceFile source, int number, String locator, String format, Entry entry, Reprint reprint) {

    /** The lowest confidence among date, outlet and headline, 0 if one of them is missing. */
    public int confidence() {
        return List.of(Column.DATE_PUBLISHED, Column.OUTLET, Column.HEADLINE).stream()
                .mapToInt(column -> entry.first(column).map(Finding::confidence).orElse(0))
                .min()
                .orElseThrow();
    }

    /** What a librarian decided, or else {@code check} if there is a reason for a person to look, or {@code ok}. */
    public String reviewStatus() {
        return entry.first(Column.REVIEW_STATUS).map(Finding::value).orElseGet(() -> needsReview() ? "check" : "ok");
    }

    /** Whether there is a reason for a person to look. */
    public boolean needsReview() {
        return !entry.findings(Column.REVIEW_REASONS).isEmpty();
    }

    /** Whether a librarian has decided about it. */
    public boolean isDecided() {
        return entry.first(Column.REVIEW_STATUS).isPresent();
    }

    /** The date of publication, if one is known. */
    public Optional<Edtf> date() {
        return entry.first(Column.DATE_PUBLISHED).map(Finding::value).flatMap(Edtf::parse);
    }
}

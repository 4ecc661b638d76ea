package org.pressmark.report;

import java.util.Comparator;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Edtf;

/**
 * One page of a large archive.
 *
 * @param year such as {@code 1987}, or {@link #UNDATED}
 * @param number from 1, for a year that needs several pages
 */
record Part(String year, int number) implements Comparable<Part> {

    static final String FOLDER = "report";

    /** The year of clippings whose year is not known. */
    static final String UNDATED = "undated";

    private static final Comparator<Part> ORDER =
            Comparator.comparing(Part::year).thenComparing(Part::number);

    static String yearOf(Card card) {
        return card.date()
                .flatMap(Edtf::earliest)
                .map(day -> String.format("%04d", day.getYear()))
                .orElse(UNDATED);
    }

    Part next() {
        return new Part(year, number + 1);
    }

    /** The path of the page as seen from the output folder. */
    String file() {
        return FOLDER + "/" + year + (number == 1 ? "" : "-" + number) + ".html";
    }

    String title() {
        return year + (number == 1 ? "" : ", part " + number);
    }

    @Override
    public int compareTo(Part other) {
        return ORDER.compare(this, other);
    }
}

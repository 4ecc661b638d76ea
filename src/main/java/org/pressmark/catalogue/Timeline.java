package org.pressmark.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Edtf;

/**
 * Clippings by month of publication. A chart can show so many bars: months without clippings are in it as long as there are not too
 * many, and an archive of more than {@value #MOST} months with clippings is shown by year.
 */
final class Timeline {

    private static final int MOST = 120;

    private static final Edtf UNKNOWN = new Edtf("XXXX");

    private final TreeMap<YearMonth, Integer> months = new TreeMap<>();
    private int without;

    /** Counts a clipping. */
    void count(Card card) {
        Edtf date = card.date().orElse(UNKNOWN);
        boolean toTheMonth = date.precision().equals("day") || date.precision().equals("month");
        if (toTheMonth && date.earliest().isPresent()) {
            LocalDate day = date.earliest().get();
            months.merge(YearMonth.from(day), 1, Integer::sum);
        } else {
            without++;
        }
    }

    /** Clippings whose month is not known. */
    int without() {
        return without;
    }

    boolean isByYear() {
        return months.size() > MOST;
    }

    /** Whether stretches without clippings are left out. */
    boolean hasGaps() {
        return isByYear() || span() > MOST;
    }

    /** The number of clippings of each month or year that is shown, in order. */
    Map<String, Integer> bars() {
        var bars = new LinkedHashMap<String, Integer>();
        if (isByYear()) {
            months.forEach((month, count) -> bars.merge("%04d".formatted(month.getYear()), count, Integer::sum));
        } else if (hasGaps() || months.isEmpty()) {
            months.forEach((month, count) -> bars.put(month.toString(), count));
        } else {
            for (YearMonth month = first(); !month.isAfter(last()); month = month.plusMonths(1)) {
                bars.put(month.toString(), months.getOrDefault(month, 0));
            }
        }
        return bars;
    }

    private long span() {
        return months.isEmpty() ? 0 : ChronoUnit.MONTHS.between(first(), last()) + 1;
    }

    private YearMonth first() {
        return months.firstKey();
    }

    private YearMonth last() {
        return months.lastKey();
    }
}

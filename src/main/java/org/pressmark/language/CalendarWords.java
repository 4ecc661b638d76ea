package org.pressmark.language;

import java.util.HashSet;
import java.util.Set;

/** Full names of days and months, which are no names of people, places or bodies. */
public final class CalendarWords {

    /** Shorter ones are abbreviations, or names as well: May, Jan, June. */
    private static final int SHORTEST = 5;

    private static final Set<String> ALL = read();

    private CalendarWords() {}

    private static Set<String> read() {
        Set<String> all = new HashSet<>();
        for (String table : new String[] {"weekdays.tsv", "months.tsv"}) {
            for (Table.Row row : Table.read(CalendarWords.class, table)) {
                row.list("names").stream()
                        .map(Spelling::fold)
                        .filter(name -> name.length() >= SHORTEST)
                        .forEach(all::add);
            }
        }
        return Set.copyOf(all);
    }

    /** Whether {@code folded} is the full name of a day or a month in one of the languages that Pressmark reads. */
    public static boolean contains(String folded) {
        return ALL.contains(folded);
    }
}

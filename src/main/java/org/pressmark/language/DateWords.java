package org.pressmark.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of months and weekdays in seven languages. */
final class DateWords {

    private final Map<String, Integer> months;
    private final Map<String, Integer> weekdays;

    private DateWords(Map<String, Integer> months, Map<String, Integer> weekdays) {
        this.months = Map.copyOf(months);
        this.weekdays = Map.copyOf(weekdays);
    }

    static DateWords load() {
        return new DateWords(numbers("months.tsv", "month"), numbers("weekdays.tsv", "day"));
    }

    /** The month that {@code word} names, 0 if it names none. A name that is always capitalised is not read in lower case. */
    int month(String word) {
        return months.getOrDefault(word, 0);
    }

    /** The weekday that {@code word} names, from 1 for Monday; 0 if it names none. */
    int weekday(String word) {
        return weekdays.getOrDefault(word, 0);
    }

    private static Map<String, Integer> numbers(String resource, String column) {
        var numbers = new HashMap<String, Integer>();
        for (Table.Row row : Table.read(DateWords.class, resource)) {
            int number = Integer.parseInt(row.cell(column));
            for (String name : row.list("names")) {
                numbers.put(name, number);
                numbers.put(name.toUpperCase(Locale.ROOT), number);
                numbers.put(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), number);
            }
        }
        return numbers;
    }
}

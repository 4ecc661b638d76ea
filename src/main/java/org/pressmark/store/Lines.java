package org.pressmark.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Small lists of small records in one cell. Records are separated by {@code U+001E} and their parts by {@code U+001F}, the
 * characters that ASCII made for this; where a part holds one of them, a space takes its place.
 */
final class Lines {

    private static final char RECORD = '\u001e';
    private static final char PART = '\u001f';

    private Lines() {}

    static String join(List<List<String>> records) {
        var joined = new StringBuilder();
        for (List<String> record : records) {
            if (joined.length() > 0) {
                joined.append(RECORD);
            }
            for (int index = 0; index < record.size(); index++) {
                if (index > 0) {
                    joined.append(PART);
                }
                joined.append(record.get(index).replace(RECORD, ' ').replace(PART, ' '));
            }
        }
        return joined.toString();
    }

    static List<List<String>> split(String joined) {
        var records = new ArrayList<List<String>>();
        if (joined.isEmpty()) {
            return records;
        }
        for (String record : joined.split(String.valueOf(RECORD), -1)) {
            records.add(List.of(record.split(String.valueOf(PART), -1)));
        }
        return records;
    }
}

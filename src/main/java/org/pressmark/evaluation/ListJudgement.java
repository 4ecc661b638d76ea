package org.pressmark.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * The values found for one list beside those of the gold list. Entries that are optional count for nothing, found or not.
 *
 * @param required how many entries should be found
 * @param right how many of the values mean one of them
 * @param missed the entries that no value means
 * @param wrong the values that mean no entry
 */
record ListJudgement(int required, int right, List<String> missed, List<String> wrong) {

    ListJudgement {
        missed = List.copyOf(missed);
        wrong = List.copyOf(wrong);
    }

    static ListJudgement of(ScoredField field, List<String> gold, List<String> values) {
        List<String> required =
                gold.stream().filter(entry -> !ScoredField.isOptional(entry)).toList();
        List<String> missed = required.stream()
                .filter(entry -> values.stream().noneMatch(value -> field.means(entry, value)))
                .toList();
        int right = 0;
        var wrong = new ArrayList<String>();
        for (String value : values) {
            if (required.stream().anyMatch(entry -> field.means(entry, value))) {
                right++;
            } else if (gold.stream().noneMatch(entry -> field.means(entry, value))) {
                wrong.add(value);
            }
        }
        return new ListJudgement(required.size(), right, missed, wrong);
    }

    /** How many of the entries were found. */
    int found() {
        return required - missed.size();
    }

    /** The share of the entries that were found; nothing of nothing is nothing. */
    double recall() {
        return (double) found() / Math.max(1, required);
    }
}

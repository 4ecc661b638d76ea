package org.pressmark.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says which row of a file stands for which gold clipping: by what is alike in them and not by number, so that one wrong cut does not
 * shift all the rest. The most alike are paired first; those that have nothing in common are not paired. The weights are those of
 * the project's scorer.
 */
final class Pairing {

    private static final double HEADLINE = 4;
    private static final double DISTANCE = 0.01;
    private static final double LEAST = 0.3;
    private static final List<ScoredField> TELLING =
            List.of(ScoredField.DATE, ScoredField.OUTLET, ScoredField.BYLINE, ScoredField.DATELINE);
    private static final List<ScoredField> TELLING_LISTS = List.of(ScoredField.PEOPLE, ScoredField.PLACES);

    private record Candidate(double likeness, int gold, int row) {}

    private Pairing() {}

    /** The clippings of a file beside its rows. */
    static FileMatch of(List<GoldClipping> gold, List<CatalogueRow> rows) {
        var pairs = new ArrayList<FileMatch.Pair>();
        var missing = new ArrayList<FileMatch.Pair>();
        int[] rowOf = rowsOf(gold, rows);
        for (int i = 0; i < gold.size(); i++) {
            if (rowOf[i] >= 0) {
                pairs.add(new FileMatch.Pair(gold.get(i), rows.get(rowOf[i])));
            } else {
                missing.add(new FileMatch.Pair(gold.get(i), CatalogueRow.MISSING));
            }
        }
        return new FileMatch(gold, rows.size(), pairs, missing);
    }

    private static int[] rowsOf(List<GoldClipping> gold, List<CatalogueRow> rows) {
        int[] rowOf = new int[gold.size()];
        if (gold.size() == 1 && rows.size() == 1) {
            return rowOf;
        }
        Arrays.fill(rowOf, -1);
        Set<Integer> taken = new HashSet<>();
        for (Candidate candidate : candidates(gold, rows)) {
            if (rowOf[candidate.gold] < 0 && taken.add(candidate.row)) {
                rowOf[candidate.gold] = candidate.row;
            }
        }
        return rowOf;
    }

    private static List<Candidate> candidates(List<GoldClipping> gold, List<CatalogueRow> rows) {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < rows.size(); j++) {
                double likeness = likeness(gold.get(i), rows.get(j)) - DISTANCE * Math.abs(i - j);
                if (likeness >= LEAST) {
                    candidates.add(new Candidate(likeness, i, j));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::row)
                .reversed());
        return candidates;
    }

    private static double likeness(GoldClipping gold, CatalogueRow row) {
        double likeness = gold.value(ScoredField.HEADLINE)
                .filter(headline -> !headline.isEmpty())
                .map(headline -> HEADLINE * sharedWords(headline.split("\\|", 2)[0], row.cell(ScoredField.HEADLINE)))
                .orElse(0.0);
        for (ScoredField field : TELLING) {
            likeness += gold.value(field)
                    .filter(value -> !value.isEmpty() && field.accepts(value, row.cell(field)))
                    .map(value -> 1.0)
                    .orElse(0.0);
        }
        for (ScoredField field : TELLING_LISTS) {
            likeness += gold.list(field)
                    .map(entries ->
                            ListJudgement.of(field, entries, row.list(field)).recall())
                    .orElse(0.0);
        }
        return likeness;
    }

    private static double sharedWords(String one, String other) {
        Set<String> all = new HashSet<>(Folding.words(one));
        Set<String> shared = new HashSet<>(all);
        shared.retainAll(Folding.words(other));
        all.addAll(Folding.words(other));
        return (double) shared.size() / Math.max(1, all.size());
    }
}

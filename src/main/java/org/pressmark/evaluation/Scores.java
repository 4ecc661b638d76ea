package org.pressmark.evaluation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The figures of a number of gold clippings. A clipping without a row counts as wrong in each field and as missed in each list; a row
 * without a clipping counts in {@link Counts} alone.
 *
 * @param counts files and rows
 * @param exact the fields with one value that the gold list tells
 * @param lists the fields with several that the gold list tells
 */
record Scores(Counts counts, Map<ScoredField, Exact> exact, Map<ScoredField, Listed> lists) {

    private static final double PERCENT = 100;

    /**
     * How many files, clippings and rows there are.
     *
     * @param files files of the gold list
     * @param filesRight those with as many rows as clippings
     * @param clippings gold clippings in them
     * @param rows rows of the catalogue for them
     * @param matched clippings that have a row
     */
    record Counts(int files, int filesRight, int clippings, int rows, int matched) {

        /** Clippings without a row. */
        int missing() {
            return clippings - matched;
        }

        /** Rows without a clipping. */
        int extra() {
            return rows - matched;
        }

        private Counts plus(FileMatch file) {
            return new Counts(
                    files + 1,
                    filesRight + (file.hasRightCount() ? 1 : 0),
                    clippings + file.gold().size(),
                    rows + file.rows(),
                    matched + file.pairs().size());
        }
    }

    /**
     * A field with one value.
     *
     * @param right cells that are right
     * @param of cells that the gold list tells
     * @param empty cells without a value
     */
    record Exact(int right, int of, int empty) {

        private static final Exact NONE = new Exact(0, 0, 0);

        double percent() {
            return PERCENT * right / Math.max(1, of);
        }

        private static Exact of(ScoredField field, String gold, CatalogueRow row) {
            String cell = row.cell(field);
            boolean right = row.exists() && field.accepts(gold, cell);
            return new Exact(right ? 1 : 0, 1, cell.isBlank() ? 1 : 0);
        }

        private Exact plus(Exact other) {
            return new Exact(right + other.right, of + other.of, empty + other.empty);
        }
    }

    /**
     * A field with several values.
     *
     * @param found entries of the gold list that were found
     * @param required entries that should be found
     * @param right values found that are right, in complete lists
     * @param judged values found that are right or wrong, in complete lists
     */
    record Listed(int found, int required, int right, int judged) {

        private static final Listed NONE = new Listed(0, 0, 0, 0);

        double recall() {
            return PERCENT * found / Math.max(1, required);
        }

        /** Empty if no value could be judged. */
        Optional<Double> precision() {
            return judged == 0 ? Optional.empty() : Optional.of(PERCENT * right / judged);
        }

        /** The harmonic mean of recall and precision; empty if there is no precision. */
        Optional<Double> f1() {
            return precision().map(p -> p + recall() == 0 ? 0.0 : 2 * p * recall() / (p + recall()));
        }

        private static Listed of(ListJudgement judgement, boolean complete) {
            int right = complete ? judgement.right() : 0;
            int wrong = complete ? judgement.wrong().size() : 0;
            return new Listed(judgement.found(), judgement.required(), right, right + wrong);
        }

        private Listed plus(Listed other) {
            return new Listed(
                    found + other.found, required + other.required, right + other.right, judged + other.judged);
        }
    }

    /** The figures of those clippings among {@code files} that are wanted, and of the files that hold one. */
    static Scores of(Collection<FileMatch> files, Predicate<GoldClipping> wanted) {
        var counts = new Counts(0, 0, 0, 0, 0);
        var exact = new EnumMap<ScoredField, Exact>(ScoredField.class);
        var lists = new EnumMap<ScoredField, Listed>(ScoredField.class);
        for (FileMatch file : files) {
            if (file.gold().stream().anyMatch(wanted)) {
                counts = counts.plus(file);
                file.all().filter(pair -> wanted.test(pair.gold())).forEach(pair -> add(pair, exact, lists));
            }
        }
        return new Scores(counts, exact, lists);
    }

    private static void add(FileMatch.Pair pair, Map<ScoredField, Exact> exact, Map<ScoredField, Listed> lists) {
        GoldClipping gold = pair.gold();
        gold.values().forEach((field, value) -> exact.merge(field, Exact.of(field, value, pair.row()), Exact::plus));
        gold.lists().forEach((field, entries) -> {
            var judgement = ListJudgement.of(field, entries, pair.row().list(field));
            boolean complete = !gold.incomplete().contains(field);
            lists.merge(field, Listed.of(judgement, complete), Listed::plus);
        });
    }

    Exact exact(ScoredField field) {
        return exact.getOrDefault(field, Exact.NONE);
    }

    Listed listed(ScoredField field) {
        return lists.getOrDefault(field, Listed.NONE);
    }

    /**
     * The one figure that a field is known by, in per cent: exact cells, or F1, or recall where the gold lists are incomplete. Empty if
     * the gold list does not tell the field.
     */
    Optional<Double> figure(ScoredField field) {
        if (field.isList()) {
            Listed listed = listed(field);
            return listed.required() + listed.judged() == 0
                    ? Optional.empty()
                    : Optional.of(listed.f1().orElse(listed.recall()));
        }
        return exact(field).of() == 0
                ? Optional.empty()
                : Optional.of(exact(field).percent());
    }
}

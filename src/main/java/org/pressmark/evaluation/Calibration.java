package org.pressmark.evaluation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.evaluation.StatedFindings.Stated;

/**
 * Whether confidence means something: of the findings of each band of confidence, how many are right on the gold list. Only findings
 * in rows of gold clippings and in fields that the gold list tells completely are judged; an optional name is not.
 *
 * @param shares by field and band
 */
record Calibration(Map<ScoredField, Map<Band, Share>> shares) {

    /** How sure the catalogue says it is. */
    enum Band {
        SURE("90-100", 90),
        LIKELY("75-89", 75),
        DOUBTFUL("50-74", 50),
        WEAK("under 50", 0);

        private final String title;
        private final int least;

        Band(String title, int least) {
            this.title = title;
            this.least = least;
        }

        String title() {
            return title;
        }

        static Band of(int confidence) {
            for (Band band : values()) {
                if (confidence >= band.least) {
                    return band;
                }
            }
            return WEAK;
        }
    }

    /**
     * How many of some findings are right.
     *
     * @param right the right ones
     * @param of all that were judged
     */
    record Share(int right, int of) {

        private static final double PERCENT = 100;
        static final Share NONE = new Share(0, 0);

        double percent() {
            return PERCENT * right / Math.max(1, of);
        }

        private static Share of(boolean right) {
            return new Share(right ? 1 : 0, 1);
        }

        private Share plus(Share other) {
            return new Share(right + other.right, of + other.of);
        }
    }

    static Calibration of(Collection<FileMatch> files, StatedFindings stated) {
        var shares = new EnumMap<ScoredField, Map<Band, Share>>(ScoredField.class);
        for (FileMatch file : files) {
            for (FileMatch.Pair pair : file.pairs()) {
                for (Stated finding : stated.in(pair.row())) {
                    isRight(finding, pair).ifPresent(right -> shares.computeIfAbsent(
                                    finding.field(), field -> new EnumMap<>(Band.class))
                            .merge(Band.of(finding.confidence()), Share.of(right), Share::plus));
                }
            }
        }
        return new Calibration(shares);
    }

    Share share(ScoredField field, Band band) {
        return shares.getOrDefault(field, Map.of()).getOrDefault(band, Share.NONE);
    }

    /** The share of all {@code fields} together. */
    Share share(List<ScoredField> fields, Band band) {
        return fields.stream().map(field -> share(field, band)).reduce(Share.NONE, Share::plus);
    }

    /** Whether the finding is right; empty if the gold list does not say. */
    private static Optional<Boolean> isRight(Stated finding, FileMatch.Pair pair) {
        ScoredField field = finding.field();
        if (field.isList()) {
            return pair.gold()
                    .list(field)
                    .filter(entries -> !pair.gold().incomplete().contains(field))
                    .flatMap(entries -> isEntry(field, entries, finding.value()));
        }
        if (field == ScoredField.BYLINE) {
            return pair.gold().value(field).map(gold -> isAuthor(gold, finding.value(), pair.row()));
        }
        return pair.gold().value(field).map(gold -> field.accepts(gold, finding.value()));
    }

    private static Optional<Boolean> isEntry(ScoredField field, List<String> gold, String value) {
        ListJudgement judgement = ListJudgement.of(field, gold, List.of(value));
        return judgement.right() + judgement.wrong().size() == 0
                ? Optional.empty()
                : Optional.of(judgement.right() == 1);
    }

    /** One author of several is right if the whole byline is, or if the gold byline has all words of the name. */
    private static boolean isAuthor(String gold, String author, CatalogueRow row) {
        return ScoredField.BYLINE.accepts(gold, row.cell(ScoredField.BYLINE))
                || !author.isBlank() && Folding.words(gold).containsAll(Folding.words(author));
    }
}

package org.pressmark.field;

import java.util.List;
import java.util.Optional;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;

/**
 * The publication. A wire service is the publication where the masthead, the header line or the like says so, or where nothing else is
 * named and the copy shows to be its own.
 */
final class OutletField implements Field {

    private static final int CONFIRMED = 5;
    private static final int MOST = 98;
    /** What a name is worth at most where another house is named too. */
    private static final int DISPUTED = 84;
    /** By so much a name must be surer than another to stand undisputed. */
    private static final int SURER = 25;

    private final Credits credits;

    OutletField(Credits credits) {
        this.credits = credits;
    }

    @Override
    public Column column() {
        return Column.OUTLET;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        List<Credit> all = credits.in(sheet);
        return chosen(all).map(credit -> List.of(finding(credit, all))).orElse(List.of());
    }

    /** The credit that names the publication; the own copy of a wire service only where nothing else is named. */
    static Optional<Credit> chosen(List<Credit> all) {
        return all.stream()
                .filter(credit -> credit.own() || !credit.outlet().isAgency())
                .findFirst()
                .or(() -> all.stream()
                        .filter(credit -> credit.rule().equals(OwnCopy.RULE))
                        .findFirst());
    }

    /** The credit that tells where a clipping comes from: of its publication, or else of the service that wrote it. */
    static Optional<Credit> origin(List<Credit> all) {
        return chosen(all).or(() -> all.stream()
                .filter(credit -> !credit.rule().equals(Credit.HELPED))
                .findFirst());
    }

    private static Finding finding(Credit credit, List<Credit> all) {
        Finding finding = credit.finding();
        boolean confirmed = all.stream()
                .filter(other -> other.outlet().equals(credit.outlet()))
                .anyMatch(other -> !other.rule().equals(credit.rule()) && !isSamePlace(other, credit));
        List<String> others = all.stream()
                .filter(other -> other.own() || !other.outlet().isAgency())
                .map(other -> other.outlet().name())
                .filter(name -> !name.equals(credit.outlet().name()))
                .distinct()
                .toList();
        int confidence = confirmed && !credit.rule().equals(OwnCopy.RULE)
                ? Math.min(MOST, credit.confidence() + CONFIRMED)
                : credit.confidence();
        if (!confirmed && isDisputed(credit, all)) {
            confidence = Math.min(DISPUTED, confidence);
        }
        return new Finding(
                finding.value(), finding.key(), finding.note(), finding.passages(), finding.rule(), confidence, others);
    }

    private static boolean isSamePlace(Credit one, Credit other) {
        return !one.passages().isEmpty() && one.passages().equals(other.passages());
    }

    /** Whether the page gives itself, about as surely, another name that has no part of this one. */
    private static boolean isDisputed(Credit credit, List<Credit> all) {
        return !credit.passages().isEmpty()
                && all.stream()
                        .filter(other -> other.own() && !other.passages().isEmpty())
                        .filter(other -> other.confidence() >= credit.confidence() - SURER)
                        .anyMatch(other -> !credit.outlet().sharesName(other.outlet()));
    }

    /** Whether the table of outlets holds the outlet of {@code sheet}. */
    boolean isKnown(Worksheet sheet) {
        return chosen(credits.in(sheet)).map(credit -> credit.outlet().known()).orElse(false);
    }
}

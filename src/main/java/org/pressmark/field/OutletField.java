package org.pressmark.field;

import java.util.List;
import java.util.Optional;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;

/**
 * The publication. A wire service is the publication where the masthead, the header line or the like says so, or where nothing else is
 * named: then the copy is its own.
 */
final class OutletField implements Field {

    private static final String OWN_COPY = "agency-own-copy";
    private static final int OWN_COPY_CONFIDENCE = 60;

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

    /** The credit that names the publication. */
    static Optional<Credit> chosen(List<Credit> all) {
        return all.stream()
                .filter(credit -> credit.own() || !credit.outlet().isAgency())
                .findFirst()
                .or(() -> all.stream()
                        .filter(credit ->
                                credit.outlet().isAgency() && !credit.rule().equals(Credit.HELPED))
                        .findFirst()
                        .map(credit ->
                                new Credit(credit.outlet(), credit.passages(), OWN_COPY, OWN_COPY_CONFIDENCE, false)));
    }

    private static Finding finding(Credit credit, List<Credit> all) {
        Finding finding = credit.finding();
        boolean confirmed = all.stream()
                .anyMatch(other ->
                        !other.rule().equals(credit.rule()) && other.outlet().equals(credit.outlet()));
        List<String> others = all.stream()
                .filter(other -> other.own() || !other.outlet().isAgency())
                .map(other -> other.outlet().name())
                .filter(name -> !name.equals(credit.outlet().name()))
                .distinct()
                .toList();
        int confidence = confirmed && !credit.rule().equals(OWN_COPY)
                ? Math.min(98, credit.confidence() + 5)
                : credit.confidence();
        return new Finding(
                finding.value(), finding.key(), finding.note(), finding.passages(), finding.rule(), confidence, others);
    }

    /** Whether the table of outlets holds the outlet of {@code sheet}. */
    boolean isKnown(Worksheet sheet) {
        return chosen(credits.in(sheet)).map(credit -> credit.outlet().known()).orElse(false);
    }
}

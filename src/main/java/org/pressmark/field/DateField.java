package org.pressmark.field;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Doubt;
import org.pressmark.clipping.Edtf;
import org.pressmark.clipping.Finding;

/**
 * The day of publication. Trusted in this order: a second date on the archive's header line, the header line, a statement of the layout,
 * a printed publication line, the dateline, mail or page headers, a line below the story, the file name, a document property. A date
 * that lacks its day or year is completed from other evidence that agrees with what is printed, never made up.
 */
final class DateField implements Field {

    private static final int COMPLETED = 88;
    private static final int AMBIGUOUS = 50;
    private static final int CONFLICT_DAYS = 3;
    private static final int TRUSTED = 90;
    private static final int CERTAIN = 86;

    private final DateReader reader;
    private final Clock clock;

    DateField(DateReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Column column() {
        return Column.DATE_PUBLISHED;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        List<DateEvidence> evidence = reader.evidenceIn(sheet);
        return chosen(evidence).map(best -> List.of(finding(best, evidence))).orElse(List.of());
    }

    private static Optional<DateEvidence> chosen(List<DateEvidence> evidence) {
        List<DateEvidence> possible =
                evidence.stream().filter(date -> !date.impossible()).toList();
        Optional<DateEvidence> first =
                possible.stream().filter(date -> date.confidence() > AMBIGUOUS).findFirst();
        return first.map(trusted -> complete(trusted, possible))
                .or(() -> possible.stream().max((one, other) -> Integer.compare(one.confidence(), other.confidence())))
                .map(best -> completed(best, possible));
    }

    /**
     * A day without its year gives way to a whole day printed elsewhere that is as good as certain: the paper's own day below a story that
     * was filed the day before.
     */
    private static DateEvidence complete(DateEvidence trusted, List<DateEvidence> possible) {
        if (!trusted.date().precision().equals("yearless")) {
            return trusted;
        }
        return possible.stream()
                .filter(other -> other.isDay()
                        && other.confidence() >= CERTAIN
                        && !other.passages().isEmpty())
                .findFirst()
                .orElse(trusted);
    }

    /** The same date with day or year, if other evidence prints them and agrees with it. */
    private static DateEvidence completed(DateEvidence best, List<DateEvidence> possible) {
        if (best.isDay()) {
            return best;
        }
        for (DateEvidence other : possible) {
            if (other.isDay() && best.mayBe(other.date())) {
                boolean moreTrusted =
                        !other.passages().isEmpty() || best.passages().isEmpty();
                return moreTrusted ? other : best.with(other.date(), best.rule() + "-completed", COMPLETED);
            }
        }
        String month = best.date().text();
        for (DateEvidence other : possible) {
            boolean sameMonth = other.date().precision().equals("yearless")
                    && best.date().precision().equals("month")
                    && other.date().text().substring(5, 7).equals(month.substring(5, 7));
            if (sameMonth) {
                return best.with(new Edtf(month + other.date().text().substring(7)), "header-and-dateline", COMPLETED);
            }
        }
        return best;
    }

    private static Finding finding(DateEvidence best, List<DateEvidence> evidence) {
        boolean ambiguous = best.readings().size() > 1;
        boolean confirmed = evidence.stream()
                .anyMatch(other -> !other.impossible()
                        && !other.basis().equals(best.basis())
                        && other.date().equals(best.date()));
        int confidence = ambiguous ? AMBIGUOUS : confirmed ? Math.min(99, best.confidence() + 3) : best.confidence();
        Finding plain = best.passages().isEmpty()
                ? Finding.derived(best.date().text(), best.rule(), confidence)
                : Finding.read(best.date().text(), best.passages().get(0), best.rule(), confidence);
        return plain.withNote(best.basis()).withAlternatives(alternatives(best, evidence));
    }

    private static List<String> alternatives(DateEvidence best, List<DateEvidence> evidence) {
        var alternatives = new ArrayList<String>();
        best.readings().stream().skip(1).map(Edtf::text).forEach(alternatives::add);
        evidence.stream()
                .flatMap(other -> other.readings().stream())
                .filter(date -> !date.equals(best.date()))
                .map(Edtf::text)
                .filter(date -> !alternatives.contains(date))
                .forEach(alternatives::add);
        return alternatives;
    }

    /** What a person should look at in the date of {@code sheet}. */
    List<Doubt> doubtsIn(Worksheet sheet) {
        List<DateEvidence> evidence = reader.evidenceIn(sheet);
        var doubts = new ArrayList<Doubt>();
        Optional<DateEvidence> chosen = chosen(evidence);
        boolean impossible = evidence.stream().anyMatch(date -> date.impossible() && date.confidence() >= TRUSTED);
        if (impossible) {
            doubts.add(Doubt.DATE_IMPOSSIBLE);
        } else if (chosen.isEmpty()) {
            doubts.add(Doubt.DATE_MISSING);
        }
        chosen.ifPresent(best -> {
            if (best.readings().size() > 1) {
                doubts.add(Doubt.DATE_AMBIGUOUS);
            } else if (!best.isDay() && isIncomplete(best, evidence)) {
                doubts.add(Doubt.DATE_INCOMPLETE);
            }
            if (best.isDay() && best.date().earliest().orElseThrow().isAfter(LocalDate.now(clock))) {
                doubts.add(Doubt.DATE_IN_FUTURE);
            }
            if (!best.weekdayFits()) {
                doubts.add(Doubt.WEEKDAY_MISMATCH);
            }
            if (evidence.stream().anyMatch(other -> contradicts(best, other) || standsBeside(sheet, best, other))) {
                doubts.add(Doubt.DATE_CONFLICT);
            }
        });
        return doubts;
    }

    /** A day without its year is for a person to complete; a month alone only where the clipping prints days that may be the one. */
    private static boolean isIncomplete(DateEvidence best, List<DateEvidence> evidence) {
        return best.date().precision().equals("yearless")
                || evidence.stream()
                        .anyMatch(other -> !other.equals(best)
                                && !other.impossible()
                                && !other.date().equals(best.date()));
    }

    /** Two whole days on one line, both of which may be the day of publication. */
    private static boolean standsBeside(Worksheet sheet, DateEvidence best, DateEvidence other) {
        if (!best.isDay()
                || !other.isDay()
                || best.date().equals(other.date())
                || other.confidence() < TRUSTED
                || best.passages().isEmpty()
                || other.passages().isEmpty()) {
            return false;
        }
        int first =
                Math.min(best.passages().get(0).start(), other.passages().get(0).start());
        int last =
                Math.max(best.passages().get(0).end(), other.passages().get(0).end());
        return sheet.text().substring(first, last).indexOf('\n') < 0;
    }

    private static boolean contradicts(DateEvidence best, DateEvidence other) {
        if (!best.isDay()
                || !other.isDay()
                || other.confidence() < TRUSTED
                || other.readings().size() > 1) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(
                best.date().earliest().orElseThrow(), other.date().earliest().orElseThrow());
        return Math.abs(days) > CONFLICT_DAYS;
    }
}

package org.pressmark.field;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.anatomy.Craft;
import org.pressmark.anatomy.DateLines;
import org.pressmark.anatomy.HeaderLine;
import org.pressmark.anatomy.Labels;
import org.pressmark.clipping.Edtf;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Statement;
import org.pressmark.language.DateMention;
import org.pressmark.language.Dates;

/** Collects every date that may be the day of publication, in the order in which they are trusted. */
final class DateReader {

    private static final Pattern FILE_DATE =
            Pattern.compile("(?<![\\d-])(?:1[5-9]|20)\\d{2}[-_]?\\d{2}[-_]?\\d{2}(?!\\d)");
    private static final int DAYS_OF_GRACE = 3;
    private static final int MONTH_FIRST_COUNTRY_REACH = 2;

    private final Craft craft;
    private final Credits credits;
    private final StoryDates storyDates;
    private final MissingYears missingYears;

    DateReader(Craft craft, Credits credits) {
        this.craft = craft;
        this.credits = credits;
        this.storyDates = new StoryDates(craft);
        this.missingYears = new MissingYears(craft);
    }

    /** The evidence, the most trusted first. */
    List<DateEvidence> evidenceIn(Worksheet sheet) {
        return sheet.dates(this::read);
    }

    private List<DateEvidence> read(Worksheet sheet) {
        Dates.Order order = order(sheet);
        var evidence = new ArrayList<DateEvidence>();
        header(sheet, order, evidence);
        statements(sheet, Statement.Origin.LAYOUT, "layout", "layout-statement", 97, order, evidence);
        printedLines(sheet, order, evidence);
        dateline(sheet, order, evidence);
        titled(sheet, order, evidence);
        statements(sheet, Statement.Origin.HEADER, "file-metadata", "document-header", 92, order, evidence);
        storyDates.collect(sheet, order, evidence);
        statements(sheet, Statement.Origin.FILE_NAME, "filename", "file-name", 80, order, evidence);
        fileName(sheet, evidence);
        statements(sheet, Statement.Origin.PROPERTY, "file-metadata", "document-property", 45, order, evidence);
        evidence.addAll(evidence.stream()
                .filter(date -> !date.impossible() && date.date().precision().equals("yearless"))
                .limit(1)
                .flatMap(date -> missingYears.completed(sheet, date).stream())
                .toList());
        return printedFirst(evidence);
    }

    /** A page cannot have been kept before it was printed: a later day printed beside the headline overrules the archive's own. */
    private static List<DateEvidence> printedFirst(List<DateEvidence> evidence) {
        Optional<DateEvidence> header = evidence.stream()
                .filter(date -> date.rule().equals("header-line") && date.isDay())
                .findFirst();
        Optional<DateEvidence> printed = evidence.stream()
                .filter(date -> date.rule().equals("date-line") || date.rule().equals("publication-line"))
                .filter(DateEvidence::isDay)
                .filter(date -> date.readings().size() == 1)
                .filter(date -> header.filter(own -> daysBetween(own, date) > DAYS_OF_GRACE)
                        .isPresent())
                .findFirst();
        return printed.map(later -> {
                    var ordered = new ArrayList<>(evidence);
                    ordered.remove(later);
                    ordered.add(0, later.with(later.date(), later.rule() + "-later", 80));
                    return (List<DateEvidence>) ordered;
                })
                .orElse(evidence);
    }

    private static long daysBetween(DateEvidence one, DateEvidence other) {
        return ChronoUnit.DAYS.between(
                one.date().earliest().orElseThrow(), other.date().earliest().orElseThrow());
    }

    /** The order of day and month: what other dates prove, else what language and country of the outlet are used to. */
    private Dates.Order order(Worksheet sheet) {
        Dates.Order proven = craft.dates().orderIn(sheet.text());
        if (proven != Dates.Order.UNKNOWN) {
            return proven;
        }
        if (!sheet.language().equals("en")) {
            return sheet.language().equals("und") ? Dates.Order.UNKNOWN : Dates.Order.DAY_FIRST;
        }
        String country = OutletField.origin(credits.in(sheet))
                .map(credit -> credit.outlet().country())
                .orElse("");
        if (country.length() != MONTH_FIRST_COUNTRY_REACH) {
            return Dates.Order.UNKNOWN;
        }
        return country.equals("US") || country.equals("PH") ? Dates.Order.MONTH_FIRST : Dates.Order.DAY_FIRST;
    }

    private void header(Worksheet sheet, Dates.Order order, List<DateEvidence> evidence) {
        sheet.anatomy()
                .header()
                .flatMap(line -> HeaderLine.in(sheet.text(), line))
                .ifPresent(header -> {
                    craft.dateLines().datesIn(sheet.text(), header.rest(), order).stream()
                            .filter(dated -> dated.kind() != DateLines.Kind.STORED
                                    && dated.mention().isFullDay())
                            .findFirst()
                            .map(dated -> evidence(dated.mention(), "printed-header", "header-second-date", 94))
                            .ifPresent(evidence::add);
                    List<Edtf> date = header.edtf().stream().toList();
                    int confidence = header.isDay() ? 97 : 88;
                    evidence.add(new DateEvidence(
                            date, List.of(header.date()), "printed-header", "header-line", confidence, true));
                });
    }

    private void statements(
            Worksheet sheet,
            Statement.Origin origin,
            String basis,
            String rule,
            int confidence,
            Dates.Order order,
            List<DateEvidence> evidence) {
        for (Statement statement : sheet.clipping().statements()) {
            if (statement.label() == Statement.Label.PUBLISHED && statement.origin() == origin) {
                String value = statement.value();
                craft.dates().in(value, 0, value.length(), order).stream()
                        .findFirst()
                        .map(mention -> new DateEvidence(
                                mention.readings(), List.of(), basis, rule, confidence, mention.weekdayFits()))
                        .or(() -> Edtf.parse(value.strip())
                                .map(date -> new DateEvidence(List.of(date), List.of(), basis, rule, confidence, true)))
                        .ifPresent(evidence::add);
            }
        }
    }

    private void printedLines(Worksheet sheet, Dates.Order order, List<DateEvidence> evidence) {
        var lines = new ArrayList<>(sheet.anatomy().masthead());
        lines.addAll(sheet.anatomy().bylines());
        boolean path = lines.stream().anyMatch(line -> craft.sections().isPath(line.printed()));
        var published = new ArrayList<DateEvidence>();
        var plain = new ArrayList<DateEvidence>();
        var late = new ArrayList<DateEvidence>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Labels.Fact> fact = craft.labels().in(sheet.text(), lines.get(i));
            int disregarded = fact.filter(known -> known.label().equals("DISREGARD"))
                    .map(known -> known.value().end())
                    .orElse(0);
            boolean labelled =
                    fact.filter(known -> known.is(Statement.Label.PUBLISHED)).isPresent();
            boolean running = i == 0 && path && sheet.anatomy().header().isEmpty() || isOverruled(sheet, lines, i);
            for (DateLines.Dated dated : craft.dateLines().datesIn(sheet.text(), lines.get(i), order)) {
                if (running
                        || dated.mention().passage().start() < disregarded
                        || dated.kind() == DateLines.Kind.UPDATED
                        || dated.kind() == DateLines.Kind.STORED) {
                    late.add(evidence(
                            dated.mention(),
                            "printed-header",
                            running ? "running-date" : "other-date",
                            running ? 35 : 45));
                } else if (labelled) {
                    published.add(evidence(dated.mention(), "layout", "labelled-date", 96));
                } else if (dated.kind() == DateLines.Kind.PUBLISHED) {
                    published.add(evidence(dated.mention(), "printed-header", "publication-line", 96));
                } else {
                    plain.add(evidence(dated.mention(), "printed-header", "date-line", 92));
                }
            }
        }
        evidence.addAll(published);
        evidence.addAll(plain);
        if (published.isEmpty() && plain.isEmpty()
                || late.stream().noneMatch(other -> other.rule().equals("running-date"))) {
            evidence.addAll(late);
        }
    }

    /**
     * The day that a site prints above everything is the day of the visit, if a day of its own stands below the headline, or one with the
     * time of day right above it.
     */
    private boolean isOverruled(Worksheet sheet, List<Passage> lines, int index) {
        int headline = sheet.anatomy().headline().map(Passage::start).orElse(-1);
        Passage line = lines.get(index);
        return headline > line.start()
                && lines.stream()
                        .filter(other -> other.start() > headline || isTimedAbove(sheet.text(), line, other, headline))
                        .anyMatch(other -> craft.dateLines().isDateLine(sheet.text(), other)
                                && craft
                                        .dates()
                                        .in(sheet.text(), other.start(), other.end(), Dates.Order.UNKNOWN)
                                        .stream()
                                        .anyMatch(DateMention::isFullDay));
    }

    private static boolean isTimedAbove(String text, Passage line, Passage other, int headline) {
        return other.start() > line.end()
                && StoryDates.isTimed(other)
                && !StoryDates.isTimed(line)
                && text.substring(other.end(), headline).isBlank();
    }

    /** {@code Ambassadors meet (9 January 2017)}: ministries date their notes in the title. */
    private void titled(Worksheet sheet, Dates.Order order, List<DateEvidence> evidence) {
        sheet.anatomy()
                .headline()
                .ifPresent(title -> craft.dates().in(sheet.text(), title.start(), title.end(), order).stream()
                        .filter(mention ->
                                mention.isFullDay() && StoryDates.isSetApart(sheet.text(), mention.passage()))
                        .map(mention -> evidence(mention, "printed-header", "title-date", 78))
                        .forEach(evidence::add));
    }

    private void dateline(Worksheet sheet, Dates.Order order, List<DateEvidence> evidence) {
        sheet.anatomy()
                .dateline()
                .ifPresent(line -> craft.dates().in(sheet.text(), line.start(), line.end(), order).stream()
                        .map(mention -> evidence(mention, "dateline", "dateline", mention.withYear() ? 94 : 82))
                        .forEach(evidence::add));
    }

    private void fileName(Worksheet sheet, List<DateEvidence> evidence) {
        if (evidence.stream().anyMatch(other -> other.basis().equals("filename"))) {
            return;
        }
        Matcher name = FILE_DATE.matcher(sheet.clipping().source().name());
        if (name.find()) {
            String digits = name.group().replaceAll("\\D", "");
            Edtf.parse(digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6))
                    .map(date -> new DateEvidence(List.of(date), List.of(), "filename", "file-name", 80, true))
                    .ifPresent(evidence::add);
        }
    }

    static DateEvidence evidence(DateMention mention, String basis, String rule, int confidence) {
        boolean shortYear = mention.form() == DateMention.Form.NUMERIC_SHORT_YEAR;
        return new DateEvidence(
                mention.readings(),
                List.of(mention.passage()),
                basis,
                shortYear ? rule + "-short-year" : rule,
                shortYear ? confidence - 15 : confidence,
                mention.weekdayFits());
    }
}

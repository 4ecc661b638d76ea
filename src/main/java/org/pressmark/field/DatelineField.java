package org.pressmark.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pressmark.anatomy.Craft;
import org.pressmark.anatomy.Dateline;
import org.pressmark.anatomy.PlacedLines;
import org.pressmark.anatomy.SourceLine;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Statement;

/** The place that a story was filed from, as it is read: {@code AL-ULA} is Al-Ula. What is printed after it stands in the note. */
final class DatelineField implements Field {

    /** {@code Updated 05:42 am IST - OTTERTON:}. */
    private static final Pattern BEHIND_DAY =
            Pattern.compile("\\d[^\\n]{0,20}\\s[-–—]\\s(?<place>\\p{Lu}{3,20}(?: \\p{Lu}{2,20}){0,3}):?$");

    private static final Pattern BEHIND_HOUSE = Pattern.compile(
            ", (?<house>[\\p{L}\\d .'’-]{2,40}?)\\s?(?:--|[—–])\\s?(?<place>\\p{Lu}[\\p{L} .'’-]{2,30})$");

    private final Craft craft;
    private final PlacedLines placed;
    private final Credits credits;

    DatelineField(Craft craft, Credits credits) {
        this.craft = craft;
        this.placed = new PlacedLines(craft.outlets(), craft.isPlace());
        this.credits = credits;
    }

    @Override
    public Column column() {
        return Column.DATELINE_PLACE;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        return printed(sheet)
                .or(() -> labelled(sheet))
                .or(() -> stated(sheet))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Finding> printed(Worksheet sheet) {
        Optional<Dateline> dateline = credits.datelineOf(sheet);
        if (dateline.filter(found -> !found.places().isEmpty()).isPresent()) {
            Dateline found = dateline.get();
            Passage place = found.places().get(0);
            boolean strong = found.whole().printed().matches("(?s).*[\\d(/].*");
            boolean known = craft.isPlace().test(place.printed());
            return Optional.of(finding(place, "dateline", strong && known ? 97 : strong || known ? 92 : 75)
                    .withNote(found.region()));
        }
        return sheet.anatomy()
                .dateline()
                .flatMap(line -> alone(sheet, line))
                .or(() -> beside(sheet))
                .or(() -> besideAuthor(sheet));
    }

    /** {@code Reuters | Moscow | Updated: 17-06-2021}: a place between an outlet and a date above the story. */
    private Optional<Finding> beside(Worksheet sheet) {
        for (Passage line : sheet.anatomy().masthead()) {
            Optional<Passage> noted = craft.sourceLines()
                    .in(sheet.text(), line)
                    .filter(source -> source.name()
                            .filter(name -> craft.outlets().isAgency(name.printed()))
                            .isPresent())
                    .flatMap(SourceLine::place);
            if (noted.isPresent()) {
                return noted.map(place -> finding(place, "credit-line", 80));
            }
            Matcher ending = BEHIND_DAY.matcher(line.printed());
            if (ending.find() && craft.isPlace().test(ending.group("place"))) {
                return Optional.of(finding(
                        Passage.of(
                                sheet.text(), line.start() + ending.start("place"), line.start() + ending.end("place")),
                        "place-behind-day",
                        88));
            }
            Optional<Passage> below = belowHeadline(sheet, line);
            if (below.isPresent()) {
                return below.map(place -> finding(place, "place-and-day", 76));
            }
            String[] parts = line.printed().split("\\s*[|•·]\\s*");
            boolean credited =
                    Stream.of(parts).anyMatch(part -> craft.outlets().find(part).isPresent());
            Optional<String> place = Stream.of(parts).filter(craft.isPlace()).findFirst();
            if (credited && parts.length > 2 && place.isPresent()) {
                int at = line.start() + line.printed().indexOf(place.get());
                return Optional.of(
                        finding(Passage.of(sheet.text(), at, at + place.get().length()), "credit-line", 80));
            }
        }
        return Optional.empty();
    }

    /** {@code By Jane Doe, Norvale Courier — Oslo}: from where the author of the house wrote. */
    private Optional<Finding> besideAuthor(Worksheet sheet) {
        for (Passage line : sheet.anatomy().bylines()) {
            Matcher house = BEHIND_HOUSE.matcher(line.printed());
            if (house.find()
                    && craft.outlets().find(house.group("house")).isPresent()
                    && craft.isPlace().test(house.group("place"))) {
                return Optional.of(finding(
                        Passage.of(
                                sheet.text(), line.start() + house.start("place"), line.start() + house.end("place")),
                        "credit-line",
                        80));
            }
        }
        return Optional.empty();
    }

    /** {@code Zaragoza - 11 mar 2022 - 09:15}: where and when, between headline and story. */
    private Optional<Passage> belowHeadline(Worksheet sheet, Passage line) {
        boolean below = sheet.anatomy()
                .headline()
                .filter(headline -> headline.end() <= line.start())
                .isPresent();
        return craft.sourceLines()
                .in(sheet.text(), line)
                .filter(source ->
                        below && source.name().isEmpty() && source.page().isEmpty())
                .flatMap(SourceLine::place)
                .filter(place -> place.start() == line.start());
    }

    /** A place on a line of its own, or in the middle of a paragraph. */
    private Optional<Finding> alone(Worksheet sheet, Passage line) {
        if (craft.isPlace().test(line.printed())) {
            return Optional.of(finding(line, "dateline-alone", 85));
        }
        Optional<String> behind = placed.behindAgency(line.printed());
        if (behind.isPresent()) {
            int start = line.end() - behind.get().length();
            return Optional.of(finding(Passage.of(sheet.text(), start, line.end()), "dateline-alone", 85));
        }
        int comma = line.printed().indexOf(',');
        boolean named = comma > 0 && craft.isPlace().test(line.printed().substring(0, comma));
        return named
                ? Optional.of(
                        finding(Passage.of(sheet.text(), line.start(), line.start() + comma), "dateline-within", 80))
                : Optional.empty();
    }

    private Finding finding(Passage place, String rule, int confidence) {
        return Finding.read(capitals(place.printed()), place, rule, confidence);
    }

    private String capitals(String printed) {
        return craft.capitals().mixed(printed);
    }

    /** {@code DATELINE=OTTERTON}, {@code Ort: Otterton}. */
    private Optional<Finding> labelled(Worksheet sheet) {
        return sheet.anatomy().masthead().stream()
                .flatMap(line -> craft.labels().in(sheet.text(), line).stream())
                .filter(fact -> fact.is(Statement.Label.DATELINE))
                .map(fact -> finding(fact.value(), "labelled-dateline", 92))
                .findFirst();
    }

    private static Optional<Finding> stated(Worksheet sheet) {
        return sheet.clipping()
                .statement(Statement.Label.DATELINE)
                .map(statement ->
                        Finding.derived(statement.value().split(",")[0].strip(), "stated-dateline", 90));
    }
}

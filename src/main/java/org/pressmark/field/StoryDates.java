package org.pressmark.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pressmark.anatomy.Craft;
import org.pressmark.anatomy.DateLines;
import org.pressmark.anatomy.Line;
import org.pressmark.anatomy.SourceLine;
import org.pressmark.clipping.Passage;
import org.pressmark.language.DateMention;
import org.pressmark.language.Dates;

/** Collects the dates in and below a story, and beside its pictures, that may be the day of publication. */
final class StoryDates {

    private static final Pattern CLOCK = Pattern.compile("(?<!\\d)\\d{1,2}[:.h]\\d{2}(?!\\d)");
    private static final Pattern DASH = Pattern.compile("\\s?[-–—]");
    private static final Pattern BRACKET = Pattern.compile("\\([^()]{6,30}\\)");
    private static final int LONGEST_PLACE = 60;
    private static final int LEAD = 600;
    private static final int FOOT = 66;

    private final Craft craft;

    StoryDates(Craft craft) {
        this.craft = craft;
    }

    /** Dates on lines of their own below the story, and the first day named in the lead of a text that prints no other date. */
    void collect(Worksheet sheet, Dates.Order order, List<DateEvidence> evidence) {
        for (Passage line : sheet.anatomy().furniture()) {
            Optional<DateMention> printed = craft.sourceLines()
                    .in(sheet.text(), line)
                    .filter(source -> source.name().isPresent() && source.strength() != SourceLine.Strength.PLACED)
                    .flatMap(SourceLine::date);
            if (printed.isPresent()) {
                evidence.add(DateReader.evidence(printed.get(), "body", "source-line-below", 91));
            } else if (craft.dateLines().isDateLine(sheet.text(), line)) {
                stamps(sheet, line, order, evidence);
                craft.dateLines().datesIn(sheet.text(), line, order).stream()
                        .filter(dated -> dated.kind() == DateLines.Kind.PUBLISHED
                                && dated.mention().isFullDay())
                        .map(dated -> DateReader.evidence(dated.mention(), "body", "line-below", 72))
                        .forEach(evidence::add);
            }
        }
        if (evidence.isEmpty()) {
            alone(sheet, order, evidence);
        }
        if (evidence.stream().allMatch(other -> other.rule().equals("running-date"))) {
            lead(sheet, order).ifPresent(evidence::add);
        }
        if (evidence.isEmpty()) {
            lastResort(sheet, order, evidence);
        }
    }

    /** A whole day alone on the line below the story, where no line above it has one. */
    private void alone(Worksheet sheet, Dates.Order order, List<DateEvidence> evidence) {
        int story = startOfStory(sheet);
        for (Passage line : sheet.anatomy().furniture()) {
            craft.dates().in(sheet.text(), line.start(), line.end(), order).stream()
                    .filter(mention -> line.start() > story
                            && mention.isFullDay()
                            && mention.passage().equals(line))
                    .map(mention -> DateReader.evidence(mention, "body", "line-below", FOOT))
                    .forEach(evidence::add);
        }
    }

    private static int startOfStory(Worksheet sheet) {
        return sheet.anatomy().body().stream()
                .mapToInt(Passage::start)
                .findFirst()
                .orElse(0);
    }

    /** A whole day in brackets below the story, the day of the last change, else beside the picture above it: where nothing else is dated. */
    private void lastResort(Worksheet sheet, Dates.Order order, List<DateEvidence> evidence) {
        int story = startOfStory(sheet);
        for (Passage line : sheet.anatomy().furniture()) {
            boolean foot = line.start() > story;
            boolean bracketed = foot && BRACKET.matcher(line.printed()).matches();
            boolean caption = line.start() < story && craft.furniture().isCaption(new Line(line, 0, false));
            craft.dates().in(sheet.text(), line.start(), line.end(), order).stream()
                    .filter(mention -> mention.isFullDay() && (bracketed || caption))
                    .map(mention ->
                            DateReader.evidence(mention, "body", foot ? "line-below" : "caption", foot ? FOOT : 48))
                    .forEach(evidence::add);
            if (!foot && craft.dateLines().isDateLine(sheet.text(), line)) {
                craft.dateLines().datesIn(sheet.text(), line, order).stream()
                        .filter(dated -> dated.kind() == DateLines.Kind.UPDATED
                                && dated.mention().isFullDay())
                        .map(dated -> DateReader.evidence(dated.mention(), "printed-header", "other-date", 45))
                        .forEach(evidence::add);
            }
        }
    }

    /** {@code AFP 080945 GMT OCT 87}, {@code 12-MAR-92 18:40 NNNN}, {@code 2014-10-03 14:41:00 GMT}: when the wire sent the story. */
    private void stamps(Worksheet sheet, Passage line, Dates.Order order, List<DateEvidence> evidence) {
        boolean clock = isTimed(line);
        craft.dateLines().datesIn(sheet.text(), line, order).stream()
                .filter(dated -> dated.mention().isFullDay() && !dated.mention().ambiguous())
                .filter(dated -> dated.kind() == DateLines.Kind.PLAIN)
                .filter(dated -> clock || dated.mention().form() == DateMention.Form.STAMP)
                .forEach(dated -> evidence.add(DateReader.evidence(dated.mention(), "body", "wire-stamp", 88)));
    }

    /** Whether {@code line} prints a time of day. */
    static boolean isTimed(Passage line) {
        return CLOCK.matcher(line.printed()).find();
    }

    private Optional<DateEvidence> lead(Worksheet sheet, Dates.Order order) {
        return sheet.anatomy().body().stream().findFirst().flatMap(paragraph -> {
            int end = Math.min(paragraph.end(), paragraph.start() + LEAD);
            return craft.dates().in(sheet.text(), paragraph.start(), end, order).stream()
                    .filter(mention -> mention.weekday() != 0
                            || isSetApart(sheet.text(), mention.passage())
                            || mention.isFullDay() && opensTheLead(sheet.text(), paragraph, mention.passage()))
                    .findFirst()
                    .map(mention -> DateReader.evidence(mention, "body", "lead", 50));
        });
    }

    /** {@code late on Monday (10 July)}: the day that a story happened on, which is the day of the paper or the one before. */
    static boolean isSetApart(String text, Passage date) {
        return date.start() > 0 && text.charAt(date.start() - 1) == '(';
    }

    /** {@code Harbour Islands, October 10, 2023 – ...}: a dateline of whatever place. */
    private static boolean opensTheLead(String text, Passage paragraph, Passage date) {
        return date.start() - paragraph.start() <= LONGEST_PLACE
                && DASH.matcher(text.substring(date.end(), Math.min(text.length(), date.end() + 4)))
                        .lookingAt();
    }
}

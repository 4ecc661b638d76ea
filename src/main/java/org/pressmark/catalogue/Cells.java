package org.pressmark.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Edtf;
import org.pressmark.clipping.Finding;

/** The cells of the clippings table: the value of each {@link Column} for a card, exact and empty if nothing is known. */
final class Cells {

    private Cells() {}

    /** The cell of {@code column}; a column without a rule here does not compile. */
    static String of(Column column, Card card) {
        return switch (column) {
            case CLIPPING_ID -> card.id();
            case CLIPPING_NUMBER -> String.valueOf(card.number());
            case HEADLINE,
                    HEADLINE_SUPPLIED,
                    DATE_PUBLISHED,
                    OUTLET,
                    DATELINE_PLACE,
                    FOCUS_COUNTRY,
                    SECTION,
                    PAGE,
                    GENRE,
                    LANGUAGE,
                    ABSTRACT,
                    WORD_COUNT,
                    TEXT_ORIGIN,
                    TEXT_QUALITY,
                    CATALOGUER_NOTE -> value(column, card);
            case CREDIT_AGENCY, BYLINE, PEOPLE, ORGANISATIONS, PLACES, TOPICS, SUBJECTS, REVIEW_REASONS ->
                list(column, Finding::value, card);
            case SUBJECT_IDS -> list(Column.SUBJECTS, Finding::key, card);
            case DATE_AS_PRINTED -> stated(column, card, () -> printed(Column.DATE_PUBLISHED, card));
            case DATE_EARLIEST -> day(card.date().flatMap(Edtf::earliest));
            case DATE_LATEST -> day(card.date().flatMap(Edtf::latest));
            case DATE_PRECISION -> card.date().map(Edtf::precision).orElse("");
            case DATE_BASIS ->
                card.entry().first(Column.DATE_PUBLISHED).map(Finding::note).orElse("");
            case OUTLET_AS_PRINTED -> stated(column, card, () -> printedOrValue(Column.OUTLET, card));
            case REPRINT_GROUP -> card.reprint().group();
            case REPRINT_ROLE -> card.reprint().role();
            case ALSO_IN_FILES -> join(card.reprint().otherFiles());
            case SOURCE_FILE -> card.source().path();
            case SOURCE_LOCATOR -> card.locator();
            case SOURCE_FORMAT -> card.format();
            case SOURCE_SHA256 -> card.source().sha256();
            case CONFIDENCE -> String.valueOf(card.confidence());
            case REVIEW_STATUS -> card.reviewStatus();
        };
    }

    /** What a clipping is called: its headline, or the supplied one. */
    static String titleOf(Card card) {
        String headline = of(Column.HEADLINE, card);
        return headline.isEmpty() ? of(Column.HEADLINE_SUPPLIED, card) : headline;
    }

    /** The values of a list as one cell; a value that itself holds the sign between values gets {@code /} in its place. */
    static String join(Collection<String> values) {
        return values.stream().map(value -> value.replace('|', '/')).collect(Collectors.joining(Column.SEPARATOR));
    }

    private static String value(Column column, Card card) {
        return card.entry().first(column).map(Finding::value).orElse("");
    }

    private static String list(Column column, Function<Finding, String> part, Card card) {
        return join(card.entry().findings(column).stream().map(part).toList());
    }

    /** What a rule found for the column itself, else what follows from another column. */
    private static String stated(Column column, Card card, Supplier<String> derived) {
        return card.entry().first(column).map(Finding::value).orElseGet(derived);
    }

    private static String printed(Column column, Card card) {
        return card.entry().first(column).map(Finding::printed).orElse("");
    }

    private static String printedOrValue(Column column, Card card) {
        String printed = printed(column, card);
        return printed.isEmpty() ? value(column, card) : printed;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}

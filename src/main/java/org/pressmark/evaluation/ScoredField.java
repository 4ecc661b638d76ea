package org.pressmark.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.pressmark.clipping.Column;

/**
 * What a gold list says of a clipping, the column of the catalogue that must agree with it, and the rule for agreeing.
 *
 * <p>The rules are those of the project's gold format: a gold value may be {@code A|B}, either of which is right; an entry of a list
 * may begin with {@code ?}, and naming it is then neither rewarded nor punished; an empty gold value says that the clipping prints
 * none, and only an empty cell is right.
 */
enum ScoredField {
    DATE("date", "date", Column.DATE_PUBLISHED, Shape.ONE, ExactRules::sameDate),
    OUTLET("outlet", "outlet", Column.OUTLET, Shape.ONE, ExactRules::sameOutlet),
    HEADLINE("headline", "headline", Column.HEADLINE, Shape.ONE, ExactRules::sameWords),
    BYLINE("byline", "byline", Column.BYLINE, Shape.ONE, ExactRules::sameByline),
    DATELINE("dateline", "dateline", Column.DATELINE_PLACE, Shape.ONE, ExactRules::sameDateline),
    LANGUAGE("language", "language", Column.LANGUAGE, Shape.ONE, ExactRules::sameLanguage),
    AGENCY("agency", "agency", Column.CREDIT_AGENCY, Shape.ONE, ExactRules::sameAgency),
    GENRE("genre", "genre", Column.GENRE, Shape.ONE, ExactRules::sameWords),
    PEOPLE("people", "people", Column.PEOPLE, Shape.LIST, PersonName::same),
    PLACES("places", "places", Column.PLACES, Shape.LIST, PlaceName::same),
    ORGANISATIONS("organisations", "organisations", Column.ORGANISATIONS, Shape.LIST, BodyName::same),
    TOPICS("topics", "topics", Column.TOPICS, Shape.LIST, TopicWords::alike),
    TOPICS_STRICT("topics (strict)", "topics", Column.TOPICS, Shape.LIST, TopicWords::same);

    private enum Shape {
        ONE,
        LIST
    }

    private static final String ALTERNATIVES = "\\|";
    private static final String OPTIONAL = "?";

    private final String title;
    private final String goldKey;
    private final Column column;
    private final Shape shape;
    private final BiPredicate<String, String> rule;

    ScoredField(String title, String goldKey, Column column, Shape shape, BiPredicate<String, String> rule) {
        this.title = title;
        this.goldKey = goldKey;
        this.column = column;
        this.shape = shape;
        this.rule = rule;
    }

    String title() {
        return title;
    }

    /** Its name in a gold list of JSON lines. */
    String goldKey() {
        return goldKey;
    }

    /** Its column in the catalogue and in a corrected CSV file. */
    Column column() {
        return column;
    }

    boolean isList() {
        return shape == Shape.LIST;
    }

    /** Whether the cell is right, for a field with one value. */
    boolean accepts(String gold, String cell) {
        return gold.isEmpty() ? cell.isBlank() : anyOf(gold, cell);
    }

    /** Whether the value found is the thing that the entry of a gold list means. */
    boolean means(String entry, String value) {
        String required = entry.replaceFirst("^\\?+", "");
        return Arrays.stream(required.split(ALTERNATIVES))
                .filter(form -> !form.isEmpty())
                .anyMatch(form -> rule.test(form, value));
    }

    /** Whether naming the entry of a gold list is neither rewarded nor punished. */
    static boolean isOptional(String entry) {
        return entry.startsWith(OPTIONAL);
    }

    private boolean anyOf(String gold, String cell) {
        return Arrays.stream(gold.split(ALTERNATIVES, -1)).anyMatch(form -> rule.test(form, cell));
    }

    /** The fields with one value. */
    static List<ScoredField> exact() {
        return Stream.of(values()).filter(field -> !field.isList()).toList();
    }

    /** The fields of that name in a gold list; none if it has no such field. */
    static List<ScoredField> named(String goldKey) {
        return Stream.of(values())
                .filter(field -> field.goldKey.equals(goldKey))
                .toList();
    }

    /** The field that a column of the catalogue holds, leniently judged. */
    static Optional<ScoredField> of(String columnKey) {
        return Stream.of(values())
                .filter(field -> field.column.key().equals(columnKey))
                .findFirst();
    }
}

package org.pressmark.catalogue;

import static org.pressmark.catalogue.TableColumn.number;
import static org.pressmark.catalogue.TableColumn.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;

/** The sheet that says why: one row for each value that a reader may doubt, with the reason in words. */
final class Reasons {

    /** One value of one clipping. */
    record Explained(Card card, Column column, Finding finding) {}

    private static final List<Column> EXPLAINED = List.of(
            Column.HEADLINE,
            Column.DATE_PUBLISHED,
            Column.OUTLET,
            Column.CREDIT_AGENCY,
            Column.BYLINE,
            Column.DATELINE_PLACE,
            Column.GENRE,
            Column.SECTION);
    /** How many columns go on paper: up to why. */
    static final int PRINTED = 5;

    private static final int WIDE = 50;
    private static final int NORMAL = 30;
    private static final Properties SENTENCES = read();

    private Reasons() {}

    /** The columns of the sheet. */
    static List<SheetColumn<Explained>> columns() {
        List<SheetColumn<Explained>> columns = new ArrayList<>();
        columns.add(SheetColumn.of(
                text("headline", "Clipping", "Its headline.", reason -> Cells.titleOf(reason.card())), WIDE));
        columns.add(SheetColumn.of(
                text("column", "Column", "The column of the sheet Clippings.", reason -> reason.column()
                        .title()),
                NORMAL));
        columns.add(SheetColumn.of(
                text("value", "Value", "The value in that column.", reason -> reason.finding()
                        .value()),
                WIDE));
        columns.add(SheetColumn.of(
                text("printed", "As printed", "The characters it was read from.", reason -> reason.finding()
                        .printed()),
                WIDE));
        columns.add(SheetColumn.of(
                text(
                        "why",
                        "Why",
                        "What the rule that found it says.",
                        reason -> sentence(reason.finding().rule())),
                WIDE));
        columns.add(SheetColumn.of(
                number("confidence", "Confidence", "How sure it is, 0 to 100.", reason -> reason.finding()
                        .confidence()),
                NORMAL));
        columns.add(SheetColumn.of(
                text(
                        "alternatives",
                        "Also considered",
                        "Other values, the likelier first.",
                        reason -> Cells.join(reason.finding().alternatives())),
                NORMAL));
        columns.add(SheetColumn.of(
                text("file", "File", "The file of the clipping.", reason -> reason.card()
                        .source()
                        .path()),
                NORMAL));
        columns.add(SheetColumn.of(
                text("clipping_id", "Clipping mark", "The clipping's own mark.", reason -> reason.card()
                        .id()),
                NORMAL));
        return columns;
    }

    /** The explained values of a clipping, in the order of the sheet of clippings. */
    static Stream<Explained> of(Card card) {
        return EXPLAINED.stream().flatMap(column -> card.entry().findings(column).stream()
                .map(finding -> new Explained(card, column, finding)));
    }

    /** The sentence for a rule; the name of the rule itself if it has none. */
    static String sentence(String rule) {
        return Optional.ofNullable(SENTENCES.getProperty(rule)).orElse(rule);
    }

    private static Properties read() {
        try (var resource = Reasons.class.getResourceAsStream("reasons.properties")) {
            var sentences = new Properties();
            sentences.load(new InputStreamReader(Optional.ofNullable(resource).orElseThrow(), StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("reasons.properties cannot be read", unreadable);
        }
    }
}

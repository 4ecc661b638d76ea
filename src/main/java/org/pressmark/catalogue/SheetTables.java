package org.pressmark.catalogue;

import static org.pressmark.clipping.Column.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.pressmark.catalogue.CatalogueSheets.ClippingRow;
import org.pressmark.catalogue.CatalogueSheets.MentionRow;
import org.pressmark.catalogue.SheetColumn.Use;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Change;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;
import org.pressmark.clipping.Passage;

/** The columns of the sheets: those of the tables, in an order for readers. */
final class SheetTables {

    /** What is read first; every other column follows in its own order. */
    private static final List<Column> FIRST = List.of(
            HEADLINE,
            DATE_PUBLISHED,
            DATE_EARLIEST,
            OUTLET,
            BYLINE,
            DATELINE_PLACE,
            PEOPLE,
            PLACES,
            TOPICS,
            ORGANISATIONS,
            CREDIT_AGENCY,
            SUBJECTS,
            GENRE,
            LANGUAGE,
            ABSTRACT,
            HEADLINE_SUPPLIED,
            REVIEW_STATUS,
            REVIEW_REASONS,
            CATALOGUER_NOTE,
            SECTION,
            PAGE,
            WORD_COUNT,
            SOURCE_FILE,
            SOURCE_LOCATOR,
            DATE_AS_PRINTED);

    /** The columns of the sheet of clippings that go on paper: up to the topics. */
    static final int PRINTED = FIRST.indexOf(TOPICS) + 1;

    /** The first of the columns that lead from a heading to its clippings. */
    static final String FIRST_LINK = "Clipping 1";

    /** On the sheet of mentions, how sure each is; the first column there that stays off paper. */
    static final String CONFIDENCE_OF_MENTION = "Confidence";

    private static final int NORMAL = 24;
    private static final int WIDEST_NAME = 40;
    private static final int WIDEST_OUTLET = 32;
    private static final int ON_ONE_LINE = 90;
    private static final Map<Column, Integer> WIDEST = Map.ofEntries(
            Map.entry(HEADLINE, 40),
            Map.entry(OUTLET, WIDEST_OUTLET),
            Map.entry(PEOPLE, 30),
            Map.entry(ORGANISATIONS, 30),
            Map.entry(PLACES, 26),
            Map.entry(TOPICS, 32),
            Map.entry(SUBJECTS, 30),
            Map.entry(ABSTRACT, 80),
            Map.entry(SOURCE_FILE, 40),
            Map.entry(ALSO_IN_FILES, 40),
            Map.entry(SOURCE_SHA256, 64));
    private static final Set<String> NOT_ON_SHEETS = Set.of("variant_count", "status", "assigned_by");

    private SheetTables() {}

    /**
     * Every column of the clippings table, and last the links that open the file and lead to the reasons.
     *
     * @param path leads to the file of a clipping; empty if no path does
     */
    static List<SheetColumn<ClippingRow>> clippings(Function<Card, String> path) {
        List<SheetColumn<ClippingRow>> columns = new ArrayList<>();
        for (Column column : order()) {
            columns.add(new SheetColumn<>(
                    column.title(),
                    CellType.of(column.type()),
                    WIDEST.getOrDefault(column, NORMAL),
                    row -> Cells.of(column, row.card()),
                    row -> Optional.empty(),
                    Use.READING));
        }
        columns.add(
                SheetColumn.link("Open", row -> path.apply(row.card()), row -> Link.formula(path.apply(row.card()))));
        columns.add(SheetColumn.link("Evidence", row -> "", row -> present(row.evidence())));
        return columns;
    }

    private static Optional<String> present(String formula) {
        return Optional.of(formula).filter(link -> !link.isEmpty());
    }

    /** All columns in the order of the sheet. */
    static List<Column> order() {
        List<Column> order = new ArrayList<>(FIRST);
        Set<Column> rest = EnumSet.allOf(Column.class);
        rest.removeAll(FIRST);
        order.addAll(rest);
        return order;
    }

    /**
     * The headings of a kind, with links to the first clippings that name them, and their marks at the end.
     *
     * @param firstRow gives the link to the clipping of that number, from 0
     */
    static List<SheetColumn<Heading>> headings(Kind kind, BiFunction<Heading, Integer, Optional<String>> firstRow) {
        List<SheetColumn<Heading>> columns = new ArrayList<>();
        List<TableColumn<Heading>> all = HeadingTables.of(kind).columns();
        for (TableColumn<Heading> column : all.subList(1, all.size())) {
            if (!NOT_ON_SHEETS.contains(column.key())) {
                columns.add(SheetColumn.of(column));
            }
        }
        for (int i = 0; i < FirstRows.EACH; i++) {
            int number = i;
            columns.add(SheetColumn.link(
                    "Clipping " + (number + 1), row -> "", heading -> firstRow.apply(heading, number)));
        }
        columns.add(SheetColumn.of(all.get(0)));
        return columns;
    }

    /** Topics in the words of the clippings and controlled subjects, on one sheet. */
    static List<SheetColumn<Heading>> topics(BiFunction<Heading, Integer, Optional<String>> firstRow) {
        List<SheetColumn<Heading>> columns = new ArrayList<>(headings(Kind.TOPIC, firstRow));
        columns.add(1, SheetColumn.text("Kind", NORMAL, SheetTables::kind));
        columns.add(columns.size() - 1, SheetColumn.text("IPTC code", NORMAL, SheetTables::code));
        return columns;
    }

    /** How many of {@code columns} stand before the one of that title. */
    static <R> int countBefore(String title, List<SheetColumn<R>> columns) {
        return columns.stream().map(SheetColumn::title).toList().indexOf(title);
    }

    private static String kind(Heading heading) {
        return heading.kind() == Kind.SUBJECT ? "IPTC" : "agenda";
    }

    private static String code(Heading heading) {
        return heading.kind() == Kind.SUBJECT ? heading.key() : "";
    }

    /** One row for each place at which a clipping names something, with what a pivot table groups by. */
    static List<SheetColumn<MentionRow>> mentions() {
        return List.of(
                SheetColumn.text(
                        "Name", WIDEST_NAME, row -> row.mention().finding().value()),
                SheetColumn.text("Kind", NORMAL, row -> row.mention().kind().key()),
                SheetColumn.text("As printed", WIDEST_NAME, row -> row.mention().ofPassage(Passage::printed)),
                SheetColumn.text(OUTLET.title(), WIDEST_OUTLET, row -> Cells.of(OUTLET, row.card())),
                SheetColumn.text(DATE_EARLIEST.title(), NORMAL, row -> Cells.of(DATE_EARLIEST, row.card())),
                new SheetColumn<>(
                        "Year",
                        CellType.INTEGER,
                        NORMAL,
                        row -> year(Cells.of(DATE_EARLIEST, row.card())),
                        row -> Optional.empty(),
                        Use.READING),
                SheetColumn.text(HEADLINE.title(), ON_ONE_LINE, row -> Cells.titleOf(row.card())),
                new SheetColumn<>(
                        CONFIDENCE_OF_MENTION,
                        CellType.INTEGER,
                        NORMAL,
                        row -> String.valueOf(row.mention().finding().confidence()),
                        row -> Optional.empty(),
                        Use.READING),
                SheetColumn.text(ReviewSheet.MARK, NORMAL, row -> row.card().id()));
    }

    private static String year(String day) {
        return day.isEmpty() ? "" : day.substring(0, day.indexOf('-', 1));
    }

    /** The clippings with the same text, group by group; a row is made by {@link #reprint}. */
    static List<SheetColumn<List<String>>> reprints() {
        List<SheetColumn<List<String>>> columns = new ArrayList<>();
        List<String> titles = List.of(
                REPRINT_GROUP.title(),
                REPRINT_ROLE.title(),
                DATE_EARLIEST.title(),
                OUTLET.title(),
                HEADLINE.title(),
                SOURCE_FILE.title());
        for (String title : titles) {
            int place = columns.size();
            columns.add(SheetColumn.text(title, WIDEST_NAME, row -> row.get(place)));
        }
        int link = titles.size();
        columns.add(SheetColumn.link("Open", row -> "", row -> present(row.get(link))));
        columns.add(SheetColumn.text(ReviewSheet.MARK, NORMAL, row -> row.get(link + 1)));
        return columns;
    }

    /** The cells of a clipping on the sheet of reprints; sorted, the earliest of each group comes first. */
    static List<String> reprint(Card card, String link) {
        return List.of(
                card.reprint().group(),
                card.reprint().role(),
                Cells.of(DATE_EARLIEST, card),
                Cells.of(OUTLET, card),
                Cells.titleOf(card),
                card.source().path(),
                link,
                card.id());
    }

    /** What differs from the catalogue before. */
    static List<SheetColumn<Change>> changes() {
        List<SheetColumn<Change>> columns = new ArrayList<>();
        for (TableColumn<Change> column : ChangeTables.CHANGES.columns()) {
            columns.add(
                    column.key().equals("field")
                            ? SheetColumn.text(
                                    column.title(),
                                    NORMAL,
                                    change -> titleOf(column.cell().apply(change)))
                            : SheetColumn.of(column));
        }
        columns.add(columns.remove(0));
        return columns;
    }

    private static String titleOf(String key) {
        for (Column column : Column.values()) {
            if (column.key().equals(key)) {
                return column.title();
            }
        }
        return key;
    }
}

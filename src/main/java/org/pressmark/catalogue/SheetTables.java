package org.pressmark.catalogue;

import static org.pressmark.catalogue.TableColumn.text;
import static org.pressmark.clipping.Column.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;

/** The columns of the sheets: those of the tables, in an order for readers. */
final class SheetTables {

    /** What is read first; every other column follows in its own order. */
    private static final List<Column> FIRST = List.of(
            HEADLINE,
            DATE_PUBLISHED,
            OUTLET,
            CREDIT_AGENCY,
            BYLINE,
            DATELINE_PLACE,
            PEOPLE,
            ORGANISATIONS,
            PLACES,
            TOPICS,
            SUBJECTS,
            GENRE,
            LANGUAGE,
            ABSTRACT,
            REVIEW_STATUS,
            REVIEW_REASONS,
            SECTION,
            PAGE,
            WORD_COUNT,
            SOURCE_FILE,
            SOURCE_LOCATOR,
            DATE_AS_PRINTED);

    /** The columns of the sheet of clippings that go on paper: up to the topics. */
    static final int PRINTED = FIRST.indexOf(TOPICS) + 1;

    private static final int NORMAL = 24;
    private static final Map<Column, Integer> WIDEST = Map.of(
            HEADLINE, 48, //
            PEOPLE, 34, //
            ORGANISATIONS, 34, //
            PLACES, 28, //
            TOPICS, 38, //
            SUBJECTS, 30, //
            ABSTRACT, 80, //
            SOURCE_FILE, 40, //
            ALSO_IN_FILES, 40, //
            SOURCE_SHA256, 64);
    private static final Set<String> NOT_ON_SHEETS = Set.of("variant_count", "status", "assigned_by");

    private SheetTables() {}

    /** Every column of the clippings table, and last a link that opens the file. */
    static List<SheetColumn<Card>> clippings(UnaryOperator<String> linkTo) {
        List<SheetColumn<Card>> columns = new ArrayList<>();
        for (Column column : order()) {
            columns.add(SheetColumn.of(CardTables.of(column), WIDEST.getOrDefault(column, NORMAL)));
        }
        columns.add(new SheetColumn<>(
                "Open",
                CellType.TEXT,
                NORMAL,
                card -> linkTo.apply(card.source().fileOnDisk()),
                card -> Link.formula(linkTo.apply(card.source().fileOnDisk()))));
        return columns;
    }

    /** All columns in the order of the sheet. */
    static List<Column> order() {
        List<Column> order = new ArrayList<>(FIRST);
        Set<Column> rest = EnumSet.allOf(Column.class);
        rest.removeAll(FIRST);
        order.addAll(rest);
        return order;
    }

    /** The headings of a kind, with their marks at the end. */
    static List<SheetColumn<Heading>> headings(Kind kind) {
        List<SheetColumn<Heading>> columns = new ArrayList<>();
        List<TableColumn<Heading>> all = HeadingTables.of(kind).columns();
        for (TableColumn<Heading> column : all.subList(1, all.size())) {
            if (!NOT_ON_SHEETS.contains(column.key())) {
                columns.add(SheetColumn.of(column));
            }
        }
        columns.add(SheetColumn.of(all.get(0)));
        return columns;
    }

    /** Topics in the words of the clippings and controlled subjects, on one sheet. */
    static List<SheetColumn<Heading>> topics() {
        List<SheetColumn<Heading>> columns = new ArrayList<>(headings(Kind.TOPIC));
        columns.add(1, SheetColumn.of(text("kind", "Kind", "agenda or IPTC.", SheetTables::kind)));
        columns.add(
                columns.size() - 1,
                SheetColumn.of(text("code", "IPTC code", "Code in IPTC Media Topics.", SheetTables::code)));
        return columns;
    }

    private static String kind(Heading heading) {
        return heading.kind() == Kind.SUBJECT ? "IPTC" : "agenda";
    }

    private static String code(Heading heading) {
        return heading.kind() == Kind.SUBJECT ? heading.key() : "";
    }
}

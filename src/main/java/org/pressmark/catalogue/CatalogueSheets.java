package org.pressmark.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pressmark.catalogue.SheetColumn.Use;
import org.pressmark.catalogue.Sheets.Look;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Change;
import org.pressmark.clipping.Decision;
import org.pressmark.clipping.FileRow;
import org.pressmark.clipping.FileRow.Verdict;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;

/**
 * The sheets of the workbook that hold tables. They are begun in their order, and the clippings are then passed over once for all that
 * is made from them.
 */
final class CatalogueSheets {

    static final String CLIPPINGS = "Clippings";
    static final String REASONS = "Reasons";

    private static final int SHELVES_OF_GROUPS = 256;

    private final UnaryOperator<String> linkTo;
    private final Path temporary;
    private final Sheets sheets;
    private final Tally tally;
    private final FirstRows firstRows = new FirstRows();
    private final Map<String, Decision> open = new HashMap<>();

    private final GrowingTable<ClippingRow> clippings;
    private final GrowingTable<List<String>> review;
    private final GrowingTable<List<String>> decided;
    private final Map<Kind, GrowingTable<Heading>> headings = new EnumMap<>(Kind.class);
    private final GrowingTable<MentionRow> mentions;
    private final GrowingTable<List<String>> reprints;
    private final GrowingTable<FileRow> problems;
    private final GrowingTable<Change> changes;
    private final GrowingTable<Reasons.Explained> reasons;

    /** A clipping with the link to its first reason. */
    record ClippingRow(Card card, String evidence) {}

    /** A mention with the clipping that it stands in. */
    record MentionRow(Card card, Mention mention) {}

    CatalogueSheets(Sheets sheets, Tally tally, UnaryOperator<String> linkTo, Path temporary) {
        this.sheets = sheets;
        this.tally = tally;
        this.linkTo = linkTo;
        this.temporary = temporary;
        clippings = sheets.table(
                CLIPPINGS,
                SheetTables.clippings(this::path),
                new Look(2, SheetTables.PRINTED, "There are no clippings."));
        var look = new Look(2, ReviewSheet.PRINTED, "Nothing needs to be looked at.");
        review = sheets.table(ReviewSheet.NAME, ReviewSheet.columns(Use.DECIDING), look);
        decided = sheets.table(
                ReviewSheet.DECIDED,
                ReviewSheet.columns(Use.DECIDING_ANEW),
                look.saying("Nothing has been decided yet; decide on the sheet Needs review."));
        for (Kind kind : List.of(Kind.PERSON, Kind.ORGANISATION, Kind.PLACE)) {
            headings.put(kind, headings(kind));
        }
        List<SheetColumn<Heading>> topicColumns = SheetTables.topics(this::firstRow);
        GrowingTable<Heading> topics =
                sheets.table("Topics", topicColumns, paper(SheetTables.FIRST_LINK, topicColumns));
        headings.put(Kind.TOPIC, topics);
        headings.put(Kind.SUBJECT, topics);
        headings.put(Kind.OUTLET, headings(Kind.OUTLET));
        List<SheetColumn<MentionRow>> mentionColumns = SheetTables.mentions();
        mentions = sheets.table("Mentions", mentionColumns, paper(SheetTables.CONFIDENCE_OF_MENTION, mentionColumns));
        reprints = sheets.table(
                "Reprints", SheetTables.reprints(), Look.PLAIN.saying("No text stands in the archive more than once."));
        problems = sheets.table(
                "Problems",
                RunTables.PROBLEMS.columns().stream().map(SheetColumn::of).toList(),
                Look.PLAIN.saying("Every file could be read."));
        changes = sheets.table(
                "Changes",
                SheetTables.changes(),
                Look.PLAIN.saying(
                        "No clipping came, went or changed since the catalogue before; in a first catalogue all are new."));
        reasons = sheets.table(REASONS, Reasons.columns(), new Look(1, Reasons.PRINTED, Look.PLAIN.ifNone()));
    }

    private GrowingTable<Heading> headings(Kind kind) {
        List<SheetColumn<Heading>> columns = SheetTables.headings(kind, this::firstRow);
        return sheets.table(HeadingTables.of(kind).title(), columns, paper(SheetTables.FIRST_LINK, columns));
    }

    /** On paper nobody follows a link, nor needs a mark; without them the rest can be read: the columns before that title. */
    private static <R> Look paper(String firstLeftOut, List<SheetColumn<R>> columns) {
        return new Look(1, SheetTables.countBefore(firstLeftOut, columns), Look.PLAIN.ifNone());
    }

    /** Writes all rows and ends the sheets. */
    void write(Contents contents) throws IOException {
        writeClippings(contents);
        for (Kind kind : Kind.values()) {
            try (Stream<Heading> rows = contents.headings(kind)) {
                rows.peek(tally::count).forEachOrdered(heading -> table(kind).add(heading));
            }
        }
        headings.values().stream().distinct().forEach(GrowingTable::finish);
        try (Stream<FileRow> files = contents.files()) {
            files.peek(tally::count)
                    .filter(row -> row.verdict() == Verdict.REFUSED)
                    .forEachOrdered(problems::add);
        }
        problems.finish();
        try (Stream<Change> rows = contents.changes()) {
            changes.addAll(rows);
        }
        changes.finish();
    }

    private GrowingTable<Heading> table(Kind kind) {
        return Optional.ofNullable(headings.get(kind)).orElseThrow();
    }

    private void writeClippings(Contents contents) throws IOException {
        try (Stream<Decision> decisions = contents.decisions()) {
            decisions
                    .filter(decision -> decision.verdict() == Decision.Verdict.OPEN)
                    .forEach(decision -> open.put(decision.clippingId(), decision));
        }
        try (var toReview = new Shelves(temporary);
                var settled = new Shelves(temporary);
                var groups = new Shelves(temporary);
                Stream<Card> cards = contents.cards()) {
            int reason = 0;
            for (Card card : (Iterable<Card>) cards::iterator) {
                List<Reasons.Explained> explained = Reasons.of(card).toList();
                String evidence = explained.isEmpty() ? "" : evidence(reason);
                reason += explained.size();
                tally.count(card);
                clippings.add(new ClippingRow(card, evidence));
                firstRows.next(card);
                explained.forEach(reasons::add);
                Mention.of(card).forEach(mention -> mentions.add(new MentionRow(card, mention)));
                shelve(card, evidence, toReview, settled);
                if (!card.reprint().group().isEmpty()) {
                    groups.put(
                            shelf(card),
                            SheetTables.reprint(card, linkToFile(card).orElse("")));
                }
            }
            tally.countFilled(SheetTables.order(), clippings.finish());
            reasons.finish();
            mentions.finish();
            toReview.empty(review::add);
            review.finish();
            settled.empty(decided::add);
            decided.finish();
            groups.emptySorted(reprints::add);
            reprints.finish();
        }
    }

    private void shelve(Card card, String evidence, Shelves toReview, Shelves settled) throws IOException {
        Optional<Decision> written = Optional.ofNullable(open.get(card.id()));
        if (card.isDecided()) {
            settled.put(
                    0, ReviewSheet.row(card, Optional.empty(), linkToFile(card).orElse(""), evidence));
        } else if (card.needsReview() || written.isPresent()) {
            toReview.put(
                    card.confidence(),
                    ReviewSheet.row(card, written, linkToFile(card).orElse(""), evidence));
        }
    }

    /** Groups whose marks begin alike lie on one shelf. */
    private static int shelf(Card card) {
        return Math.floorMod(card.reprint().group().hashCode(), SHELVES_OF_GROUPS);
    }

    private String evidence(int row) {
        return Link.within(sheets.sheetOf(REASONS, row), sheets.rowOnSheet(row), "why");
    }

    private Optional<String> linkToFile(Card card) {
        return Link.formula(path(card));
    }

    private String path(Card card) {
        return linkTo.apply(card.source().fileOnDisk());
    }

    /** The link to one of the first clippings that name a heading. */
    private Optional<String> firstRow(Heading heading, int number) {
        List<Integer> rows = firstRows.of(heading);
        if (rows.size() <= number) {
            return Optional.empty();
        }
        int row = rows.get(number);
        int onSheet = sheets.rowOnSheet(row);
        return Optional.of(Link.within(sheets.sheetOf(CLIPPINGS, row), onSheet, "row " + onSheet));
    }
}

package org.pressmark.catalogue;

import static org.pressmark.catalogue.TableColumn.number;
import static org.pressmark.catalogue.TableColumn.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.pressmark.catalogue.Table.Reference;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Passage;

/** The tables that are made from the clippings. */
final class CardTables {

    private static final String CLIPPING_ID = "clipping_id";
    private static final List<Reference> TO_CLIPPING = List.of(new Reference(CLIPPING_ID, "clippings", CLIPPING_ID));

    static final Table<Card> CLIPPINGS = new Table<>(
            "clippings",
            "Clippings",
            "One row for each clipping, sorted by file and by place in the file.",
            Arrays.stream(Column.values()).map(CardTables::of).toList(),
            List.of(CLIPPING_ID),
            List.of(new Reference("source_file", "files", "path")));

    static final Table<Mention> MENTIONS = new Table<>(
            "mentions",
            "Mentions",
            "One row for each place at which a clipping names a person, organisation, place, topic, subject or outlet.",
            List.of(
                    text(
                            "mention_id",
                            "Mention",
                            "The mention's own mark, made from clipping, heading and place.",
                            Mention::id),
                    text(CLIPPING_ID, "Clipping", "The clipping.", Mention::clippingId),
                    text(
                            "entity_type",
                            "Kind",
                            "person, organisation, place, topic, subject or outlet.",
                            row -> row.kind().key()),
                    text(
                            "entity_id",
                            "Heading",
                            "Identifier of the heading in the table of its kind; empty if it is known by no heading.",
                            Mention::entityId),
                    text(
                            "surface",
                            "As printed",
                            "The characters as printed; empty if not read from the text.",
                            row -> row.ofPassage(Passage::printed)),
                    offset(
                            "char_start",
                            "From",
                            "First character in the clipping's text, counted in UTF-16 units from 0.",
                            row -> row.ofPassage(Passage::start)),
                    offset(
                            "char_end",
                            "To",
                            "Character after the last one, counted likewise.",
                            row -> row.ofPassage(Passage::end)),
                    text("method", "Rule", "Name of the rule that found it.", row -> row.finding()
                            .rule()),
                    number("confidence", "Confidence", "How sure it is, 0 to 100.", row -> row.finding()
                            .confidence())),
            List.of("mention_id"),
            TO_CLIPPING);

    static final Table<Evidence> EVIDENCE = new Table<>(
            "evidence",
            "Evidence",
            "One row for each value of a clipping, people, organisations and places excepted (see mentions): where it was read and why.",
            List.of(
                    text(CLIPPING_ID, "Clipping", "The clipping.", Evidence::clippingId),
                    text("field", "Column", "The column of the table of clippings.", row -> row.column()
                            .key()),
                    number("position", "Place", "Place of the value within its cell, from 1.", Evidence::position),
                    text("value", "Value", "The value, normalised.", row -> row.finding()
                            .value()),
                    text(
                            "raw",
                            "As printed",
                            "The characters it was read from; empty if not read from the text.",
                            row -> row.finding().printed()),
                    text("rule_id", "Rule", "Name of the rule that found it.", row -> row.finding()
                            .rule()),
                    offset(
                            "char_start",
                            "From",
                            "First character in the clipping's text, counted in UTF-16 units from 0.",
                            row -> row.ofPassage(Passage::start)),
                    offset(
                            "char_end",
                            "To",
                            "Character after the last one, counted likewise.",
                            row -> row.ofPassage(Passage::end)),
                    number("confidence", "Confidence", "How sure it is, 0 to 100.", row -> row.finding()
                            .confidence()),
                    new TableColumn<>(
                            "alternatives",
                            "Alternatives",
                            CellType.LIST,
                            "Other values that were considered, the likelier first.",
                            row -> Cells.join(row.finding().alternatives()))),
            List.of(CLIPPING_ID, "field", "position"),
            TO_CLIPPING);

    static final Table<Card> REPRINTS = new Table<>(
            "reprints",
            "Reprints",
            "One row for each clipping whose text stands in the archive more than once.",
            List.of(
                    text(
                            "group_id",
                            "Reprint group",
                            "Mark shared by the clippings with the same text.",
                            row -> row.reprint().group()),
                    text(CLIPPING_ID, "Clipping", "The clipping.", Card::id),
                    text("role", "Role", "earliest or reprint.", row -> row.reprint()
                            .role())),
            List.of("group_id", CLIPPING_ID),
            TO_CLIPPING);

    private CardTables() {}

    /** A column of the table of clippings. */
    static TableColumn<Card> of(Column column) {
        return new TableColumn<>(
                column.key(),
                column.title(),
                CellType.of(column.type()),
                column.definition(),
                card -> Cells.of(column, card));
    }

    private static <R> TableColumn<R> offset(String key, String title, String description, Function<R, String> cell) {
        return new TableColumn<>(key, title, CellType.INTEGER, description, cell);
    }
}

package org.pressmark.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;

/**
 * {@code clippings.csv} for people and {@code data/*.csv} for programs. The clippings are passed over once for all files made from
 * them. Runs are not among these files, since they change at every run: see {@link RunLog}.
 */
final class CsvFiles implements CatalogueWriter {

    static final String CLIPPINGS = "clippings.csv";

    @Override
    public String mainFile() {
        return CLIPPINGS;
    }

    @Override
    public void write(Contents contents, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        writeClippings(contents, folder);
        for (Kind kind : Kind.values()) {
            Table<Heading> table = HeadingTables.of(kind);
            CsvFile.write(table, folder.resolve(table.path()), contents.headings(kind));
        }
        CsvFile.write(ChangeTables.CHANGES, folder.resolve(ChangeTables.CHANGES.path()), contents.changes());
        CsvFile.write(ChangeTables.DECISIONS, folder.resolve(ChangeTables.DECISIONS.path()), contents.decisions());
        CsvFile.write(RunTables.FILES, folder.resolve(RunTables.FILES.path()), contents.files());
    }

    private static void writeClippings(Contents contents, Path folder) throws IOException {
        try (Stream<Card> cards = contents.cards();
                var safe = CsvFile.safe(CardTables.CLIPPINGS, folder.resolve(CLIPPINGS));
                var exact = exact(CardTables.CLIPPINGS, folder);
                var mentions = exact(CardTables.MENTIONS, folder);
                var evidence = exact(CardTables.EVIDENCE, folder);
                var reprints = exact(CardTables.REPRINTS, folder)) {
            for (Card card : (Iterable<Card>) cards::iterator) {
                safe.add(card);
                exact.add(card);
                for (Mention mention : Mention.of(card)) {
                    mentions.add(mention);
                }
                for (Evidence row : Evidence.of(card)) {
                    evidence.add(row);
                }
                if (!card.reprint().group().isEmpty()) {
                    reprints.add(card);
                }
            }
        }
    }

    private static <R> CsvFile<R> exact(Table<R> table, Path folder) throws IOException {
        return CsvFile.exact(table, folder.resolve(table.path()));
    }
}

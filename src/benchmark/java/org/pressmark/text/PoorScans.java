package org.pressmark.text;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.SourceFile;
import org.pressmark.field.OpeningColumns;
import org.pressmark.split.Splitter;

/**
 * Whether it helps to straighten or clean scans before they are recognised: prints a dozen clippings of our own, spoils the pages in
 * ways that scanners have, and has them recognised as they are and after each treatment. Says for each: share of wrong characters in
 * percent, right headlines, right dates, seconds for a page. Figures are means over the pages.
 */
public final class PoorScans {

    private record Page(String file, String text, String date, String headline, BufferedImage clean) {}

    private static final List<PoorPage> DAMAGES = List.of(
            new PoorPage("clean", 0, 0, 255, 0),
            new PoorPage("turned by 0.5°", 0.5, 0, 255, 0),
            new PoorPage("turned by 1°", 1, 0, 255, 0),
            new PoorPage("turned by 2°", -2, 0, 255, 0),
            new PoorPage("turned by 3°", 3, 0, 255, 0),
            new PoorPage("turned by 5°", -5, 0, 255, 0),
            new PoorPage("turned by 8°", 8, 0, 255, 0),
            new PoorPage("specks on 0.02 %", 0, 0.0002, 255, 0),
            new PoorPage("specks on 0.1 %", 0, 0.001, 255, 0),
            new PoorPage("specks on 0.5 %", 0, 0.005, 255, 0),
            new PoorPage("specks on 2 %", 0, 0.02, 255, 0),
            new PoorPage("grey", 0, 0, 205, 60),
            new PoorPage("grey and faint", 0, 0, 170, 110),
            new PoorPage("grey, specks on 0.1 %, turned by 3°", 3, 0.001, 205, 60));

    private static final List<FontName> ROMAN = List.of(FontName.TIMES_ROMAN, FontName.HELVETICA, FontName.COURIER);
    private static final List<FontName> BOLD =
            List.of(FontName.TIMES_BOLD, FontName.HELVETICA_BOLD, FontName.COURIER_BOLD);
    private static final int LIMIT = 1_000_000;

    private final OpeningColumns columns = new OpeningColumns();
    private final Splitter splitter = new Splitter();
    private final Path folder;
    private final Engine engine;

    private PoorScans(Path folder, Engine engine) {
        this.folder = folder;
        this.engine = engine;
    }

    /**
     * Prints the table.
     *
     * @param arguments folder for pictures; folder with clippings; table of pages: file, date, headline; then, if wanted, words of which
     *     the damages and treatments that are measured hold one: {@code turned,clean} {@code LEPTONICA,MEDIAN}; and how many pages
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<Page> pages = pages(Path.of(arguments[1]), Path.of(arguments[2]));
        List<String> damages = words(arguments, 3);
        List<String> treatments = words(arguments, 4);
        if (arguments.length > 5) {
            pages = pages.subList(0, Integer.parseInt(arguments[5]));
        }
        OcrSettings settings = new OcrSettings(OcrSettings.Mode.ON, List.of("eng"), Duration.ofMinutes(2), 1);
        Ocr ocr = Ocr.of(settings.asArguments(), folder, LIMIT);
        System.out.println("Recognised by " + Ocr.engineHere() + ", " + pages.size() + " pages");
        System.out.println("| page | treatment | wrong characters % | headlines | dates | s a page |");
        System.out.println("|---|---|--:|--:|--:|--:|");
        PoorScans scans = new PoorScans(folder, ocr.engine());
        for (PoorPage damage : DAMAGES) {
            if (damages.stream().anyMatch(damage.name()::contains)) {
                for (Treatment treatment : Treatment.values()) {
                    if (treatments.stream().anyMatch(treatment.name()::contains)) {
                        System.out.println(scans.row(pages, damage, treatment));
                    }
                }
            }
        }
    }

    private static List<String> words(String[] arguments, int number) {
        return arguments.length > number ? List.of(arguments[number].split(",")) : List.of("");
    }

    private static List<Page> pages(Path clippings, Path table) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String row : Files.readAllLines(table)) {
            if (row.startsWith("#") || row.isBlank()) {
                continue;
            }
            String[] cells = row.split("\t");
            String text = Files.readString(clippings.resolve(cells[0]));
            int font = pages.size() % ROMAN.size();
            int columns = 1 + pages.size() / ROMAN.size() % 2;
            BufferedImage clean = PoorPage.printed(text, cells[2], ROMAN.get(font), BOLD.get(font), columns);
            pages.add(new Page(cells[0], text, cells[1], cells[2], clean));
        }
        return pages;
    }

    private String row(List<Page> pages, PoorPage damage, Treatment treatment) throws IOException {
        double wrong = 0;
        int headlines = 0;
        int dates = 0;
        long nanos = 0;
        for (int number = 0; number < pages.size(); number++) {
            Page page = pages.get(number);
            Path picture = folder.resolve("page.png");
            ImageIO.write(damage.scanned(page.clean(), number), "png", picture.toFile());
            long begun = System.nanoTime();
            treatment.apply(picture);
            RecognisedPage seen = recognised(picture);
            nanos += System.nanoTime() - begun;
            wrong += wrongCharacters(page.text(), seen.text());
            List<String> opening = opening(page, seen);
            headlines += folded(opening.get(0)).startsWith(folded(page.headline())) ? 1 : 0;
            dates += opening.get(1).equals(page.date()) ? 1 : 0;
        }
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f | %d/%d | %d/%d | %.1f |",
                damage.name(),
                treatment.title(),
                100 * wrong / pages.size(),
                headlines,
                pages.size(),
                dates,
                pages.size(),
                nanos / 1e9 / pages.size());
    }

    private RecognisedPage recognised(Path picture) throws IOException {
        try {
            return engine.recognise(picture, 0, PoorPage.DPI);
        } catch (EngineException e) {
            return RecognisedPage.BLANK;
        }
    }

    private List<String> opening(Page page, RecognisedPage seen) {
        ScannedText text = new ScannedText(LIMIT);
        text.add(seen);
        Optional<Clipping> first = Optional.of(text.toReading("image/png", List.of()))
                .filter(Reading.Success.class::isInstance)
                .map(reading -> ((Reading.Success) reading).text())
                .filter(read -> !read.characters().isBlank())
                .flatMap(read -> splitter.split(new SourceFile(page.file() + ".png", "", 1), read).stream()
                        .findFirst());
        return first.map(columns::of).orElse(List.of("", ""));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Edit distance over the length of what was printed; runs of blanks count as one, straight and curly quotation marks as the same. */
    private static double wrongCharacters(String printed, String seen) {
        String is = even(printed);
        String got = even(seen);
        int[] row = new int[got.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= is.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= got.length(); j++) {
                int change = diagonal + (is.charAt(i - 1) == got.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return (double) row[got.length()] / is.length();
    }

    private static String even(String text) {
        return text.replaceAll("[“”]", "\"")
                .replaceAll("[‘’]", "'")
                .replaceAll("\\s+", " ")
                .strip();
    }
}

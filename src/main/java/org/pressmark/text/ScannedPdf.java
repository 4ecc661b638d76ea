package org.pressmark.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Text;

/** Recognises those pages of a PDF that hold no usable text, in their place among the others. */
final class ScannedPdf {

    /** Fewer letters on a page that is one picture are a stamp or a library's notice, not its text. */
    private static final int STAMP = 300;

    /** Share of characters without a meaning above which a font has lost its letters, in percent. */
    private static final int MOST_LOST = 20;

    /** Pictures with fewer dots than this on a square inch of the page (50 dpi all over it) are illustrations. */
    private static final double FILLING = 2500;

    private static final double POINTS_PER_INCH = 72;

    private final Ocr ocr;
    private final int limit;

    ScannedPdf(Ocr ocr, int limit) {
        this.ocr = ocr;
        this.limit = limit;
    }

    /** The text that was read from a PDF, completed; {@code scans} is told before how many pages there are to recognise. */
    Reading complete(Path file, Text text, PagesToRecognise scans) throws IOException {
        List<Mark> pages = text.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.PAGE)
                .toList();
        if (pages.stream().noneMatch(page -> isScarce(own(text, page)))) {
            return Reading.of(text);
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            List<Integer> blind = new ArrayList<>();
            for (int page = 0; page < Math.min(pages.size(), document.getNumberOfPages()); page++) {
                String own = own(text, pages.get(page));
                if (isScarce(own) && isScan(document.getPage(page), own)) {
                    blind.add(page);
                }
            }
            if (blind.isEmpty()) {
                return Reading.of(text);
            } else if (blind.size() > ocr.pages() && !Characters.holdsLetters(text.characters())) {
                return Reading.refused(
                        Reason.TOO_LARGE,
                        blind.size() + " pages to recognise, and pressmark.ocr-pages allows " + ocr.pages());
            }
            scans.announced(Math.min(blind.size(), ocr.pages()));
            return recognise(document, text, pages, blind, scans);
        }
    }

    private Reading recognise(
            PDDocument document, Text text, List<Mark> pages, List<Integer> blind, PagesToRecognise scans) {
        ScannedText scanned = new ScannedText(limit);
        PagePrinter printer = new PagePrinter(document);
        int left = ocr.pages();
        for (int number = 0; number < pages.size(); number++) {
            Mark page = pages.get(number);
            String own = own(text, page);
            if (!blind.contains(number)) {
                scanned.add(own, inner(text, page));
                continue;
            }
            try {
                if (left-- <= 0) {
                    throw new EngineException(
                            Reason.TOO_LARGE, "more pages to recognise than pressmark.ocr-pages allows");
                }
                RecognisedPage seen = recognise(printer, document.getPage(number), number, scans);
                if (isLost(own) || Characters.letters(seen.text()) > Characters.letters(own)) {
                    scanned.add(seen);
                } else {
                    scanned.add(own, inner(text, page));
                }
            } catch (EngineException e) {
                if (Characters.holdsLetters(own)) {
                    scanned.add(own, inner(text, page));
                } else {
                    scanned.add(e);
                }
            }
        }
        return scanned.toReading(text.format(), text.statements());
    }

    private RecognisedPage recognise(PagePrinter printer, PDPage page, int number, PagesToRecognise scans)
            throws EngineException {
        try {
            return Jpeg2000.orText(printer.recognise(number, ocr.engine()), page, number, ocr.engine());
        } finally {
            scans.recognised();
        }
    }

    /** Whether there may be more on the page than its characters say. */
    private static boolean isScarce(String own) {
        return Characters.letters(own) < STAMP || isLost(own);
    }

    private static boolean isScan(PDPage page, String own) {
        if (!Characters.holdsLetters(own) || isLost(own)) {
            return page.hasContents();
        }
        return isFilledByPictures(page);
    }

    private static boolean isFilledByPictures(PDPage page) {
        double dots =
                PackedPicture.on(page).stream().mapToDouble(PackedPicture::dots).sum();
        PDRectangle box = page.getCropBox();
        return dots >= FILLING * box.getWidth() * box.getHeight() / POINTS_PER_INCH / POINTS_PER_INCH;
    }

    private static String own(Text text, Mark page) {
        return text.characters().substring(page.start(), page.end());
    }

    private static List<Mark> inner(Text text, Mark page) {
        return text.marks().stream()
                .filter(mark -> mark.kind() != Mark.Kind.PAGE && mark.touches(page.start(), page.end()))
                .map(mark -> mark.within(page.start(), page.end()))
                .toList();
    }

    /** Whether a font did not tell what its signs mean. */
    private static boolean isLost(String text) {
        long signs = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        long lost = text.codePoints()
                .filter(c -> c == 0xfffd || Character.getType(c) == Character.PRIVATE_USE)
                .count();
        return signs > 0 && lost * 100 >= signs * MOST_LOST;
    }
}

package org.pressmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** An invented export as LexisNexis used to make them, of any number of articles. */
final class LargeExport {

    /** What must stand in the row of one article. */
    record Article(String outlet, LocalDate day, String headline, String byline) {}

    private static final List<String> OUTLETS = List.of(
            "The Edda Courier", "Harwick Gazette", "The Northern Herald", "Quayside Tribune", "The Mill Valley Times");
    private static final List<String> GIVEN = List.of("Tove", "Ines", "Hugo", "Marta", "Oliver", "Selma", "Victor");
    private static final List<String> FAMILY =
            List.of("Rask", "Calder", "Lindqvist", "Moreau", "Petrov", "Whitfield", "Okafor", "Brandt", "Silva");
    private static final List<String> MATTERS =
            List.of("the bridge", "the school", "the new quay", "the night bus", "the old mill", "the water works");
    private static final List<String> VERBS = List.of("settles", "postpones", "debates", "rejects", "approves");
    private static final List<String> SENTENCES = List.of(
            "The council of ward %d met on Monday and spoke for %d hours about the matter.",
            "Its chair said that the work of phase %d begins in June and costs %d thousand crowns.",
            "A neighbour who lives at number %d asked who pays, and %d others rose to say the same.",
            "The engineers have measured %d points of the bank and found %d of them sound.",
            "Of %d letters that came in, %d were against the plan as it stands.",
            "A second reading follows in week %d, when the %d members are back from the coast.");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy EEEE", Locale.ENGLISH);

    private final List<Article> articles;
    private final int sentences;

    LargeExport(int articles, int sentences) {
        this.articles = IntStream.rangeClosed(1, articles)
                .mapToObj(LargeExport::article)
                .toList();
        this.sentences = sentences;
    }

    private static Article article(int number) {
        return new Article(
                of(OUTLETS, number),
                LocalDate.of(2009, 1, 5).plusDays(3L * number),
                "Ward %d %s the matter of %s".formatted(number, of(VERBS, number), of(MATTERS, number / 3)),
                of(GIVEN, number) + " " + of(FAMILY, number / 2));
    }

    List<Article> articles() {
        return articles;
    }

    byte[] text() {
        return String.join("\n", lines()).getBytes(StandardCharsets.UTF_8);
    }

    byte[] docx() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (String line : lines()) {
                document.createParagraph().createRun().setText(line.strip());
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    byte[] rtf() {
        var rtf = new StringBuilder("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times;}}\n");
        for (String line : lines()) {
            rtf.append(line.strip()).append("\\par\n");
        }
        return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    private List<String> lines() {
        var lines = new ArrayList<>(List.of("Download Request: All Documents", "", "Terms: ward", "", ""));
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            lines.add(" ".repeat(30) + (i + 1) + " of " + articles.size() + " DOCUMENTS");
            lines.addAll(List.of("", "", " ".repeat(30) + article.outlet(), ""));
            lines.addAll(List.of(" ".repeat(28) + article.day().format(DAY), "", article.headline(), ""));
            lines.addAll(List.of("BYLINE: " + article.byline(), "", "SECTION: Coast; Pg. " + (i % 40 + 1), ""));
            lines.addAll(List.of("LENGTH: " + sentences * 15 + " words", ""));
            for (int sentence = 0; sentence < sentences; sentence += 3) {
                lines.addAll(List.of(sentence(i, sentence), sentence(i, sentence + 1), sentence(i, sentence + 2), ""));
            }
            lines.addAll(List.of("LOAD-DATE: " + article.day().plusDays(1).format(DAY), "", "LANGUAGE: ENGLISH", ""));
            lines.addAll(List.of("", " ".repeat(20) + "Copyright 2010 " + article.outlet(), "", ""));
        }
        return lines;
    }

    private static String sentence(int article, int number) {
        int mixed = article * 31 + number * 17;
        return of(SENTENCES, mixed).formatted(mixed % 97 + 3, mixed % 53 + 2);
    }

    private static String of(List<String> list, int number) {
        return list.get(number % list.size());
    }
}

package org.pressmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.catalogue.Contents;
import org.pressmark.catalogue.Samples;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Change;
import org.pressmark.clipping.Decision;
import org.pressmark.clipping.Edition;
import org.pressmark.clipping.FileRow;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;
import org.pressmark.clipping.Position;
import org.pressmark.clipping.Run;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

    private static final UnaryOperator<String> LINK = path -> "../input/" + path;
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"catalogue\">(.*?)</script>", Pattern.DOTALL);
    private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void onePageHoldsASmallArchive() throws IOException {
        new Report(LINK).write(located(Samples.contents()), folder);

        Map<?, ?> data = data(page("report.html"));
        List<?> cards = (List<?>) data.get("cards");
        assertThat(cards).hasSize(2);
        Map<?, ?> blinken = (Map<?, ?>) cards.get(0);
        assertThat(blinken.get("headline")).isEqualTo("Blinken Visiting Brussels");
        assertThat(blinken.get("from")).isEqualTo("2021-03-23");
        assertThat(blinken.get("link")).isEqualTo("../input/a folder/clip \"1\".txt");
        assertThat(data.get("positions")).isEqualTo(Map.of("Brussels, Belgium", List.of(50.85, 4.35)));
        assertThat(folder.resolve("report")).doesNotExist();
    }

    @Test
    void thePageIsSmallBeforeData() throws IOException {
        new Report(LINK).write(Samples.empty(), folder);

        assertThat(Files.size(folder.resolve("report.html"))).isLessThan(400_000);
        assertThat(data(page("report.html")).get("cards")).isEqualTo(List.of());
    }

    @Test
    void onlyOurOwnStyleAndScriptMayRun() throws IOException {
        new Report(LINK).write(Samples.contents(), folder);

        String page = page("report.html");
        assertThat(page)
                .contains("default-src 'none'; style-src " + Html.allowed(first(STYLE, page)) + "; script-src "
                        + Html.allowed(first(SCRIPT, page)) + "; base-uri 'none'; form-action 'none'");
        assertThat(page).doesNotContainPattern("(?:src|href)=\"https?:").doesNotContainPattern(" on[a-z]+=");
    }

    @Test
    void nothingInAClippingCanEndTheDataOrBecomeMarkup() throws IOException {
        String nasty = "</script><script>alert(1)</script><!-- <img src=x onerror=alert(2)> & \u2028";
        new Report(LINK).write(Samples.with(List.of(Samples.headline(nasty, 1))), folder);

        String page = page("report.html");
        assertThat(page).doesNotContain("alert(1)</script>").doesNotContain("<img");
        Map<?, ?> card = (Map<?, ?>) ((List<?>) data(page).get("cards")).get(0);
        assertThat(card.get("headline")).isEqualTo(nasty);
    }

    @Test
    void aLargeArchiveIsSplitByYearAndThenByNumber() throws IOException {
        new Report(LINK, 10).write(located(Samples.many(25)), folder);

        assertThat(folder.resolve("report")).isDirectoryContaining("glob:**/2021.html");
        assertThat(count("report/2021.html")).isEqualTo(10);
        assertThat(count("report/2021-2.html")).isEqualTo(10);
        assertThat(count("report/2021-3.html")).isEqualTo(5);
        assertThat(page("report.html"))
                .contains("25 clippings")
                .contains("<a href=\"report/2021-3.html\">2021, part 3</a> <span class=\"n\">5</span>")
                .contains("<a href=\"report/2021.html#organisations=NATO\">2021</a> (10)")
                .contains("<circle")
                .contains("script-src 'none'");
        Map<?, ?> card = (Map<?, ?>) ((List<?>) data(page("report/2021.html")).get("cards")).get(0);
        assertThat((String) card.get("link")).startsWith("../../input/");
    }

    @Test
    void clippingsWithoutAYearHaveTheirOwnPage() throws IOException {
        List<Card> cards = List.of(Samples.headline("one", 1), Samples.headline("two", 2), Samples.blinken());
        new Report(LINK, 2).write(Samples.with(cards), folder);

        assertThat(count("report/undated.html")).isEqualTo(2);
        assertThat(count("report/2021.html")).isEqualTo(1);
    }

    @Test
    void sameContentsGiveTheSameBytes() throws IOException {
        new Report(LINK, 10).write(located(Samples.many(25)), folder);
        String before = page("report.html") + page("report/2021.html");
        new Report(LINK, 10).write(located(Samples.many(25)), folder);

        assertThat(page("report.html") + page("report/2021.html")).isEqualTo(before);
    }

    private int count(String file) throws IOException {
        return ((List<?>) data(page(file)).get("cards")).size();
    }

    private String page(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static Map<?, ?> data(String page) {
        return JsonMapper.builder().build().readValue(first(DATA, page), Map.class);
    }

    private static String first(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /** The same contents with places that lie somewhere. */
    private static Contents located(Contents contents) {
        return new Contents() {
            @Override
            public Stream<Card> cards() {
                return contents.cards();
            }

            @Override
            public Stream<Heading> headings(Kind kind) {
                return kind == Kind.PLACE
                        ? contents.headings(kind).map(place -> place.at(Optional.of(new Position(50.85045, 4.34878))))
                        : contents.headings(kind);
            }

            @Override
            public Stream<FileRow> files() {
                return contents.files();
            }

            @Override
            public Stream<Change> changes() {
                return contents.changes();
            }

            @Override
            public Stream<Decision> decisions() {
                return contents.decisions();
            }

            @Override
            public Edition edition() {
                return contents.edition();
            }

            @Override
            public List<Run> runs() {
                return contents.runs();
            }
        };
    }
}

package org.pressmark.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Doubt;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.SourceFile;
import org.pressmark.clipping.Statement;
import org.pressmark.clipping.Text;

class SplitterTest {

    private static final Splitter SPLITTER = new Splitter();

    static List<String> cases() {
        return Cases.names();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cutsAsTheCaseExpects(String name) {
        List<Clipping> clippings = split(Cases.text(name));

        assertThat(clippings).as(name).hasSize(Cases.clippings(name));
        assertSoftly(softly -> {
            for (Cases.Expectation expected : Cases.expectations(name)) {
                Clipping clipping = clippings.get(expected.clipping() - 1);
                String where = name + " no. " + expected.clipping() + " " + expected.what();
                switch (expected.what()) {
                    case "starts" ->
                        softly.assertThat(clipping.text()).as(where).startsWith(expected.value());
                    case "ends" ->
                        softly.assertThat(clipping.text().stripTrailing())
                                .as(where)
                                .endsWith(expected.value());
                    case "holds" -> softly.assertThat(clipping.text()).as(where).contains(expected.value());
                    case "lacks" -> softly.assertThat(clipping.text()).as(where).doesNotContain(expected.value());
                    case "doubt" ->
                        softly.assertThat(clipping.doubts()).as(where).contains(Doubt.valueOf(expected.value()));
                    default ->
                        softly.assertThat(stated(clipping, expected.what()))
                                .as(where)
                                .isEqualTo(expected.value());
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doubtsOnlyWhatTheCaseDoubts(String name) {
        boolean doubted = Cases.expectations(name).stream()
                .anyMatch(expected -> expected.what().equals("doubt"));

        assertThat(split(Cases.text(name)).stream()
                        .anyMatch(clipping -> !clipping.doubts().isEmpty()))
                .as(name)
                .isEqualTo(doubted);
    }

    @Test
    void cutsAnExportOf250ArticlesInto250() {
        String export = Exports.nexisClassic(250, 8_000);
        assertThat(export.length()).isBetween(1_900_000, 2_400_000);

        List<Clipping> clippings =
                Assertions.assertTimeout(Duration.ofSeconds(10), () -> split(Text.plain(export, "UTF-8")));

        assertThat(clippings).hasSize(250);
        assertThat(stated(clippings.get(249), "HEADLINE"))
                .isEqualTo("Council of ward 250 settles the matter of the bridge");
        assertThat(stated(clippings.get(249), "PUBLISHED")).isEqualTo("April 26, 2010 Monday");
        assertThat(clippings).extracting(Clipping::number).startsWith(1, 2, 3).endsWith(249, 250);
    }

    @Test
    void staysLinearOnHostileText() {
        String rules = "-----\nA Short Headline Here\n".repeat(60_000);
        String labels = "Title: a\nDate: 1 May 2010\n".repeat(60_000);
        String capitals = "ABCDE: \n\n".repeat(150_000);

        for (String hostile : List.of(
                rules,
                labels,
                capitals,
                "1 of 9 DOCUMENTS\n" + capitals,
                " ".repeat(1_500_000),
                "\n".repeat(1_500_000) + "a")) {
            List<Clipping> clippings =
                    Assertions.assertTimeout(Duration.ofSeconds(20), () -> split(Text.plain(hostile, "UTF-8")));
            assertThat(clippings).isNotEmpty();
        }
    }

    @Test
    void tellsThePageThatAClippingStandsOn() {
        List<Clipping> clippings = split(Cases.text("stories-04"));

        assertThat(clippings).extracting(Clipping::locator).containsExactly("page 1", "pages 2-3");
    }

    @Test
    void tellsTheLinesThatAClippingStandsOn() {
        List<Clipping> clippings = split(Text.plain("date 2010-04-27 A\none.\n\ndate 2010-04-28 B\ntwo.\n\n", "UTF-8"));

        assertThat(clippings).extracting(Clipping::locator).containsExactly("lines 1-2", "lines 4-5");
    }

    @Test
    void movesMarksWithThePiecesOfAClipping() {
        String text =
                "A Headline Here\n\nThe Paper\n\n3 May 2010\n\nLength: 4 words\n\nBody\n\nWords of the story.\n\nEnd of Document\n";
        var marked = new Text(
                text,
                "text/plain",
                "UTF-8",
                List.of(
                        new Mark(Mark.Kind.TITLE, 0, 15),
                        new Mark(Mark.Kind.HEADING, text.indexOf("Words"), text.indexOf("Words") + 5)),
                List.of());

        Clipping clipping = split(marked).get(0);

        assertThat(clipping.text()).isEqualTo("A Headline Here\n\nWords of the story.");
        assertThat(clipping.marks())
                .containsExactly(new Mark(Mark.Kind.TITLE, 0, 15), new Mark(Mark.Kind.HEADING, 17, 22));
    }

    @Test
    void keepsWhatTheFileStatesForItsOnlyClipping() {
        var title = new Statement(Statement.Label.HEADLINE, "Of the file", Statement.Origin.PROPERTY);
        var language = new Statement(Statement.Label.LANGUAGE, "en", Statement.Origin.PROPERTY);

        assertThat(split(new Text("One story.", "text/html", "UTF-8", List.of(), List.of(title, language)))
                        .get(0)
                        .statements())
                .containsExactly(title, language);
        assertThat(split(new Text(
                        "date 2010-04-27 A\none\n\ndate 2010-04-28 B\ntwo\n",
                        "text/html",
                        "UTF-8",
                        List.of(),
                        List.of(title, language))))
                .allSatisfy(clipping -> assertThat(clipping.statements()).containsExactly(language));
    }

    private static List<Clipping> split(Text text) {
        return SPLITTER.split(new SourceFile("a.txt", "", 1), text);
    }

    private static String stated(Clipping clipping, String label) {
        return clipping.statement(Statement.Label.valueOf(label))
                .map(Statement::value)
                .orElse("");
    }
}

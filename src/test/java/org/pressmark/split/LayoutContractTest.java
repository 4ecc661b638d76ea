package org.pressmark.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.clipping.Text;

/** What holds for every layout and every text. */
class LayoutContractTest {

    private static final List<Layout> LAYOUTS = Splitter.layouts(Labels.load());

    static Stream<Arguments> everyLayoutAndCase() {
        return LAYOUTS.stream().flatMap(layout -> Cases.names().stream()
                .map(name -> Arguments.of(layout.getClass().getSimpleName(), layout, name)));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("everyLayoutAndCase")
    void cutsInOrderInsideTheTextAndNothingBlank(String title, Layout layout, String name) {
        Text text = Cases.text(name);

        List<Cut> cuts = layout.cut(Sheets.of(text));

        int end = 0;
        for (Cut cut : cuts) {
            for (Span part : cut.parts()) {
                assertThat(part.start()).isGreaterThanOrEqualTo(end);
                end = part.end();
                assertThat(end).isLessThanOrEqualTo(text.characters().length());
                assertThat(text.characters().substring(part.start(), end)).isNotBlank();
            }
        }
    }

    @Test
    void everyLayoutHasCases() {
        List<String> recognised = Cases.names().stream()
                .map(name -> LAYOUTS.stream()
                        .filter(layout ->
                                !layout.cut(Sheets.of(Cases.text(name))).isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .getClass()
                        .getSimpleName())
                .distinct()
                .toList();

        assertThat(recognised)
                .as(
                        "newspaper pages and news in XML are told by marks of the reader, which a text file lacks: NewspaperPageTest and NewsFilesTest make their own")
                .containsExactlyInAnyOrderElementsOf(LAYOUTS.stream()
                        .map(layout -> layout.getClass().getSimpleName())
                        .filter(name -> !name.equals("NewspaperPage") && !name.equals("MarkedArticles"))
                        .toList());
    }

    @Test
    void everyLayoutIsDescribed() throws IOException {
        String described = Files.readString(Path.of("docs/architecture.md"));

        assertThat(LAYOUTS)
                .extracting(layout -> layout.getClass().getSimpleName())
                .allSatisfy(name -> assertThat(described).contains("| `" + name + "` | "));
    }

    @Test
    void theLastLayoutTakesEveryText() {
        assertThat(LAYOUTS.get(LAYOUTS.size() - 1).cut(Sheets.of(Text.plain("x", "UTF-8"))))
                .hasSize(1);
    }
}

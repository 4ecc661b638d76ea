package org.pressmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.catalogue.Samples;

/** The page in a real browser, Chromium without a window. Skipped, and said so, where there is none. */
class BrowserTest {

    private static final long SECONDS = 120;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeThePage() throws IOException {
        Chromium.assumeInstalled();
        new Report(path -> "../input/" + path).write(Samples.contents(), folder);
    }

    @ParameterizedTest(name = "#{0} leaves {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "''                               > 2 clippings",
                "people=Antony+Blinken            > 1 clipping of 2",
                "words=bruss%C3%89ls+nato         > 1 clipping of 2",
                "words=nowhere                    > 0 clippings of 2",
                "period=2021                      > 1 clipping of 2",
                "period=undated                   > 1 clipping of 2",
                "review=yes&organisations=NATO    > 1 clipping of 2"
            })
    void theAddressNarrowsTheClippings(String address, String count) throws Exception {
        assertThat(textOfCount(show("#" + address))).startsWith(count);
    }

    @Test
    void theBrowserRefusesNothingOfOurs() throws Exception {
        Page page = show("#people=Antony+Blinken");

        assertThat(page.messages()).doesNotContain("Content Security Policy").doesNotContain("Uncaught");
        assertThat(page.markup())
                .contains("aria-label=\"Drop Person: Antony Blinken\"")
                .as("every list has its heading")
                .contains("aria-labelledby=\"h-people\"");
    }

    private record Page(String markup, String messages) {}

    private Page show(String address) throws IOException, InterruptedException {
        Path out = folder.resolve("page.txt");
        Path err = folder.resolve("messages.txt");
        List<String> command = Chromium.command(
                folder.resolve("profile"),
                "--enable-logging=stderr",
                "--virtual-time-budget=5000",
                "--dump-dom",
                folder.resolve(Report.FILE).toUri() + address);
        Process browser = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(browser.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Page(Files.readString(out), Files.readString(err, StandardCharsets.ISO_8859_1));
    }

    private static String textOfCount(Page page) {
        String markup = page.markup();
        int start = markup.indexOf('>', markup.indexOf("id=\"count\"")) + 1;
        return markup.substring(start, markup.indexOf("</p>", start)).replaceAll("<[^>]*>", "");
    }
}

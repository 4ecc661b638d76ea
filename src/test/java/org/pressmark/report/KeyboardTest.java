package org.pressmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.catalogue.Samples;
import tools.jackson.databind.JsonNode;

/** The report for those who use no mouse, or do not see it. Skipped, and said so, where there is no Chromium. */
class KeyboardTest {

    private static final int MORE_THAN_ALL = 400;

    @TempDir
    private Path folder;

    private Chromium page;

    @BeforeEach
    void open() throws Exception {
        Chromium.assumeInstalled();
        new Report(path -> "../input/" + path).write(Samples.contents(), folder);
        page = Chromium.open(folder.resolve(Report.FILE), folder);
    }

    @AfterEach
    void close() throws InterruptedException {
        if (page != null) {
            page.close();
        }
    }

    @Test
    void theFirstTabOffersToSkipToTheClippings() {
        page.tab();
        assertThat(focused()).isEqualTo("Skip to the clippings");
        assertThat(seen()).isTrue();

        page.enter();
        assertThat(page.evaluate("document.activeElement.id").asString()).isEqualTo("results");
    }

    @Test
    void wordsNarrowTheClippings() {
        page.tab();
        page.tab();
        page.type("nato");

        assertThat(count()).startsWith("1 clipping of 2");
        page.enter();
        assertThat(page.evaluate("document.activeElement.id").asString()).isEqualTo("results");
    }

    @Test
    void aNameIsChosenAndDroppedWithoutLosingThePlace() {
        tabTo("Antony Blinken, 1 clipping");
        page.enter();

        assertThat(count()).startsWith("1 clipping of 2");
        assertThat(focused()).isEqualTo("Antony Blinken, 1 clipping");
        page.enter();
        assertThat(count()).startsWith("2 clippings");
        assertThat(focused()).isEqualTo("Antony Blinken, 1 clipping");
    }

    @Test
    void aDroppedFilterLeadsToTheSearch() {
        tabTo("Antony Blinken, 1 clipping");
        page.enter();
        page.evaluate("document.querySelector('#filters button').focus()");
        page.enter();

        assertThat(count()).startsWith("2 clippings");
        assertThat(page.evaluate("document.activeElement !== document.body").asBoolean())
                .isTrue();
    }

    @Test
    void whereverTheFocusIsItIsSeen() {
        List<String> unseen = new ArrayList<>();
        List<String> nameless = new ArrayList<>();
        int stops = 0;
        page.tab();
        while (stops < MORE_THAN_ALL
                && !page.evaluate("document.activeElement === document.body").asBoolean()) {
            stops++;
            if (!seen()) {
                unseen.add(focused());
            }
            if (focused().isBlank()) {
                nameless.add(page.evaluate("document.activeElement.outerHTML").asString());
            }
            page.tab();
        }

        assertThat(stops).isBetween(10, MORE_THAN_ALL - 1);
        assertThat(unseen).isEmpty();
        assertThat(nameless).isEmpty();
    }

    /** By the rules of axe-core, which are those of WCAG 2.2 as far as a program can tell. */
    @Test
    void everyoneCanUseIt() throws IOException {
        try (InputStream axe = KeyboardTest.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "; 0");
        }
        page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
        JsonNode found = page.evaluate(
                "axe.run(document).then(all => ({ kept: all.passes.length, broken: all.violations.map(one =>"
                        + " one.id + ': ' + one.help + ' ' + one.nodes.map(node => node.html).slice(0, 3).join(' ')) }))");

        assertThat(found.path("kept").asInt()).isGreaterThan(15);
        assertThat(found.path("broken")).isEmpty();
    }

    @Test
    void nothingIsComplainedOfAndNothingFetched() {
        tabTo("Antony Blinken, 1 clipping");
        page.enter();

        assertThat(page.evaluate("document.querySelector('meta[http-equiv=Content-Security-Policy]').content")
                        .asString())
                .contains("default-src 'none'");
        assertThat(page.evaluate("performance.getEntriesByType('resource').length")
                        .asInt())
                .isZero();
        assertThat(page.complaints()).isEmpty();
    }

    private void tabTo(String label) {
        for (int stops = 0; stops < MORE_THAN_ALL; stops++) {
            page.tab();
            if (focused().equals(label)) {
                return;
            }
        }
        throw new AssertionError("no Tab leads to " + label);
    }

    private String focused() {
        return page.evaluate(
                        "document.activeElement.getAttribute('aria-label') || document.activeElement.labels?.[0]?.textContent"
                                + " || document.activeElement.textContent")
                .asString()
                .strip();
    }

    /** Within the window, with an outline. */
    private boolean seen() {
        return page.evaluate(
                        "(() => { const at = document.activeElement, place = at.getBoundingClientRect(), look = getComputedStyle(at);"
                                + " return place.width > 0 && place.right > 0 && place.bottom > 0 && place.left < innerWidth && place.top < innerHeight"
                                + " && look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2; })()")
                .asBoolean();
    }

    private String count() {
        return page.evaluate("document.getElementById('count').textContent").asString();
    }
}

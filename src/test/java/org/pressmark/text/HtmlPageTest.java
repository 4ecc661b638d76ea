package org.pressmark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Statement;
import org.pressmark.clipping.Statement.Label;
import org.pressmark.clipping.Statement.Origin;
import org.pressmark.clipping.Text;

class HtmlPageTest {

    @Test
    void readsTheArticleAndNotWhatSurroundsIt() {
        Text text = read(
                """
                <html><body><nav>Home | News</nav><script>var x = 1;</script>
                <article><h1>Ferry sails
                  again</h1><p>The ferry   left<br>at <b>nine</b>.</p><p>All were on board, and the band played on the quay.</p></article>
                <aside>Read also</aside><form><input value=x>Subscribe</form><footer>All rights reserved</footer></body></html>""");

        assertThat(text.characters())
                .isEqualTo(
                        "Ferry sails again\n\nThe ferry left\nat nine.\n\nAll were on board, and the band played on the quay.");
        assertThat(text.marks()).containsExactly(new Mark(Mark.Kind.HEADING, 0, 17));
    }

    @Test
    void keepsAFormThatHoldsTheWholePage() {
        assertThat(read("<form><h1>Ferry</h1><p>It left.</p></form>").characters())
                .isEqualTo("Ferry\n\nIt left.");
    }

    @Test
    void setsRowsAndItemsOnLines() {
        assertThat(
                        read("<table><tr><th>Port<th>Hour<tr><td>Edda<td>9<tr><td><td>10</table><ul><li>one<li><p>two</p></ul>")
                                .characters())
                .isEqualTo("Port\tHour\nEdda\t9\n\t10\n\none\ntwo");
    }

    @Test
    void takesATableThatOnlyLaysOutThePageForParagraphs() {
        assertThat(
                        read(
                                "<table><tr><td>Menu</td><td><h2>Ferry</h2><p>It left.</p><p>It was full.</p></td></tr></table>"))
                .satisfies(text -> assertThat(text.characters()).isEqualTo("Menu\n\nFerry\n\nIt left.\n\nIt was full."))
                .satisfies(text -> assertThat(text.marks()).containsExactly(new Mark(Mark.Kind.HEADING, 6, 11)));
    }

    @Test
    void passesOnWhatTheHeadStates() {
        Text text = read(
                """
                <html lang="en-GB"><head><title>Ferry sails again - Harbour Gazette</title>
                <meta property="og:title" content="Ferry sails again"><meta property="og:site_name" content="Harbour Gazette">
                <meta name="Author" content="Ann Marlowe"><meta property="article:author" content="https://example.org/ann">
                <meta property="article:published_time" content="1999-05-03T09:00:00Z">
                <meta property="article:modified_time" content="2005-01-01T00:00:00Z">
                <meta property="article:section" content="Local"></head><body>The ferry left.</body></html>""");

        assertThat(text.statements())
                .containsExactly(
                        new Statement(Label.HEADLINE, "Ferry sails again", Origin.HEADER),
                        new Statement(Label.HEADLINE, "Ferry sails again - Harbour Gazette", Origin.HEADER),
                        new Statement(Label.OUTLET, "Harbour Gazette", Origin.HEADER),
                        new Statement(Label.BYLINE, "Ann Marlowe", Origin.HEADER),
                        new Statement(Label.PUBLISHED, "1999-05-03T09:00:00Z", Origin.HEADER),
                        new Statement(Label.SECTION, "Local", Origin.HEADER),
                        new Statement(Label.LANGUAGE, "en-GB", Origin.HEADER));
    }

    @Test
    void takesTheHeadOfAnOfficeDocumentForItsProperties() {
        assertThat(read("<meta name=generator content='LibreOffice 7.4'><meta name=author content='A Program'>It left.")
                        .statements())
                .containsExactly(new Statement(Label.BYLINE, "A Program", Origin.PROPERTY));
    }

    @Test
    void findsTheDateInStructuredDataAndInTheOneTimeElement() {
        Statement expected = new Statement(Label.PUBLISHED, "1999-05-03", Origin.HEADER);

        assertThat(read("<script type='application/ld+json'>{\"datePublished\": \"1999-05-03\"}</script>It left.")
                        .statements())
                .contains(expected);
        assertThat(read("<p><time datetime='1999-05-03'>3 May</time> It left.").statements())
                .contains(expected);
        assertThat(read("<time datetime='1999-05-03'>a</time><time datetime='2001-01-01'>b</time>")
                        .statements())
                .isEmpty();
    }

    @Test
    void trustsTheStatedEncodingOnlyIfItCanBeRight() {
        byte[] latin =
                "<meta charset=iso-8859-1><p>caf\u00e9 \u2013 10 \u20ac".getBytes(Charset.forName("windows-1252"));
        byte[] wrong = "<meta charset=utf-8><p>Le caf\u00e9 est ouvert".getBytes(Charset.forName("windows-1252"));
        byte[] koi = "<meta http-equiv=content-type content='text/html; charset=koi8-r'>\u041c\u0438\u0440"
                .getBytes(Charset.forName("KOI8-R"));

        assertThat(HtmlPage.read(latin, 1000).characters()).isEqualTo("caf\u00e9 \u2013 10 \u20ac");
        assertThat(HtmlPage.read(wrong, 1000).characters()).isEqualTo("Le caf\u00e9 est ouvert");
        assertThat(HtmlPage.read(koi, 1000).characters()).isEqualTo("\u041c\u0438\u0440");
    }

    @Test
    void stopsAtTheLimit() {
        assertThatThrownBy(() -> HtmlPage.read("<p>The ferry left.".getBytes(StandardCharsets.UTF_8), 5))
                .isInstanceOf(TooLongException.class);
    }

    private static Text read(String html) {
        return HtmlPage.read(html.getBytes(StandardCharsets.UTF_8), 10_000);
    }
}

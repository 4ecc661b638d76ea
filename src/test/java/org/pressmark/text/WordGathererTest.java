package org.pressmark.text;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class WordGathererTest {

    private static final int LIMIT = 10_000_000;

    @Test
    void stopsAtAPageOfMoreTextThanPaperHolds() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                String line = "All of it stands upon one and the same page. ".repeat(25);
                for (int i = 0; i < 600; i++) {
                    content.showText(line);
                }
                content.endText();
            }
            assertThatThrownBy(() -> WordGatherer.gather(document, LIMIT))
                    .isInstanceOf(TooLongException.class)
                    .hasMessageContaining("one page");
        }
    }
}

package org.pressmark.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the XHTML that a Tika parser makes of a document. */
final class XhtmlHandler extends DefaultHandler {

    private static final Set<String> SILENT = Set.of("head", "title", "script", "style");

    private final Layout layout;
    private final Deque<String> styles = new ArrayDeque<>();
    private int silence;

    XhtmlHandler(Composition composition) {
        this.layout = new Layout(composition);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        String value = attributes.getValue("class");
        String style = value == null ? "" : value;
        styles.push(style);
        if (SILENT.contains(localName)) {
            silence++;
        } else if (silence == 0) {
            layout.begin(localName, style);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        String style = styles.isEmpty() ? "" : styles.pop();
        if (SILENT.contains(localName)) {
            silence--;
        } else if (silence == 0) {
            layout.end(localName, style);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (silence == 0) {
            layout.text(new String(characters, start, length));
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        // Tika ends the lines of a PDF this way, and puts line feeds between elements for the look of its XHTML, where
        // they do no harm.
        if (silence == 0 && new String(characters, start, length).indexOf('\n') >= 0) {
            layout.newLine();
        }
    }
}

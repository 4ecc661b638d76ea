package org.pressmark.text;

import java.util.List;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Puts pages that were read column by column in the place of the same pages as Tika has them. */
final class ColumnHandler extends ContentHandlerDecorator {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private ColumnPages pages = ColumnPages.none();
    private int page = -1;
    private int depth;

    ColumnHandler(ContentHandler handler) {
        super(handler);
    }

    void replaceBy(ColumnPages others) {
        pages = others;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (depth > 0) {
            depth++;
            return;
        }
        super.startElement(uri, localName, qName, attributes);
        if (localName.equals("div") && "page".equals(attributes.getValue("class"))) {
            page++;
            List<Paragraph> instead = pages.page(page).orElse(List.of());
            for (Paragraph paragraph : instead) {
                write(paragraph);
            }
            depth = pages.page(page).isPresent() ? 1 : 0;
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        if (depth > 0) {
            depth--;
        }
        if (depth == 0) {
            super.endElement(uri, localName, qName);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (depth == 0) {
            super.characters(characters, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        if (depth == 0) {
            super.ignorableWhitespace(characters, start, length);
        }
    }

    private void write(Paragraph paragraph) throws SAXException {
        String name = paragraph.is(Paragraph.Kind.HEADLINE) ? "h1" : "p";
        AttributesImpl attributes = new AttributesImpl();
        if (paragraph.is(Paragraph.Kind.FURNITURE)) {
            attributes.addAttribute("", "class", "class", "CDATA", Layout.FURNITURE);
        }
        super.startElement(XHTML, name, name, attributes);
        super.characters(paragraph.text().toCharArray(), 0, paragraph.text().length());
        super.endElement(XHTML, name, name);
    }
}

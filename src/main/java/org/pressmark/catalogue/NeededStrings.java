package org.pressmark.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The strings of a workbook that some of its sheets use. A spreadsheet program keeps all strings of all sheets in one list (ECMA-376
 * part 1, 18.4.8), which may be far larger than memory: so the sheets are passed over once to learn which are needed, and once more
 * when those have been fetched.
 */
final class NeededStrings implements SharedStrings {

    private final BitSet needed = new BitSet();
    private final Map<Integer, String> strings = new HashMap<>();
    private boolean fetched;

    /** Whether they have been fetched. */
    boolean areThere() {
        return fetched;
    }

    /** Fetches the strings that were asked for so far. */
    void fetch(XSSFReader workbook)
            throws IOException, InvalidFormatException, SAXException, ParserConfigurationException {
        fetched = true;
        try (InputStream list = workbook.getSharedStringsData()) {
            if (list != null) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new Items());
                xml.parse(new InputSource(list));
            }
        }
    }

    @Override
    public RichTextString getItemAt(int index) {
        needed.set(index);
        return new XSSFRichTextString(strings.getOrDefault(index, ""));
    }

    @Override
    public int getCount() {
        return needed.cardinality();
    }

    @Override
    public int getUniqueCount() {
        return needed.cardinality();
    }

    /** Goes through the list; what is written above the characters to say how they are read is no part of a string. */
    private final class Items extends DefaultHandler {

        private final StringBuilder text = new StringBuilder();
        private int index;
        private boolean within;
        private boolean reading;

        @Override
        public void startElement(
                @Nullable String uri,
                @Nullable String name,
                @Nullable String qualified,
                @Nullable Attributes attributes) {
            switch (String.valueOf(name)) {
                case "si" -> text.setLength(0);
                case "rPh" -> reading = true;
                case "t" -> within = !reading;
                default -> {}
            }
        }

        @Override
        public void endElement(@Nullable String uri, @Nullable String name, @Nullable String qualified) {
            switch (String.valueOf(name)) {
                case "si" -> {
                    if (needed.get(index)) {
                        strings.put(index, text.toString());
                    }
                    index++;
                }
                case "rPh" -> reading = false;
                case "t" -> within = false;
                default -> {}
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (within) {
                text.append(characters, start, length);
            }
        }
    }
}

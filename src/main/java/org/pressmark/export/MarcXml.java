package org.pressmark.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.marc4j.MarcXmlWriter;
import org.marc4j.marc.DataField;
import org.marc4j.marc.MarcFactory;
import org.pressmark.catalogue.CatalogueWriter;
import org.pressmark.catalogue.Catalogues;
import org.pressmark.catalogue.Contents;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Kind;

/**
 * {@code export/marc.xml}: a MARC 21 bibliographic record for each clipping, a component part of its publication. Names that no authority
 * file has approved stand in the fields for uncontrolled names (720) and index terms (653); the headings of IPTC Media Topics in 650 with
 * their identifiers.
 */
final class MarcXml implements CatalogueWriter {

    private static final String FILE = Catalogues.ON_DEMAND + "marc.xml";

    /** New record, language material, component part of a serial; abbreviated level; Unicode (MARC 21, Leader). */
    private static final String LEADER = "00000nab a2200000 3 4500";

    /** Two characters of date type, two dates, place, 17 of form, language, two more (MARC 21, field 008). */
    private static final String FIXED = "%6s%s%4s    xx %s%3s d";

    private static final String NO_DAY = "      ";
    private static final String UNKNOWN_YEAR = "uuuu";
    private static final int YEAR_DIGITS = 4;
    private static final int FORM = 17;
    private static final MarcFactory MARC = MarcFactory.newInstance();

    @Override
    public String mainFile() {
        return FILE;
    }

    @Override
    public void write(Contents contents, Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file);
                var cards = contents.cards()) {
            var writer = new MarcXmlWriter(out, "UTF-8", true);
            for (Iterator<Card> rest = cards.iterator(); rest.hasNext(); ) {
                writer.write(record(new Record(rest.next())));
            }
            writer.close();
        }
    }

    private static org.marc4j.marc.Record record(Record clipping) {
        var record = MARC.newRecord(LEADER);
        record.addVariableField(MARC.newControlField("001", clipping.card().id()));
        record.addVariableField(MARC.newControlField("008", fixed(clipping)));
        add(record, field("040", ' ', ' ', 'a', "Pressmark"));
        add(record, field("041", '0', ' ', 'a', MarcLanguage.of(clipping.value(Column.LANGUAGE))));
        add(record, field("245", '0', '0', 'a', title(clipping)));
        clipping.values(Column.DATE_PUBLISHED).forEach(date -> add(record, field("264", ' ', '1', 'c', date)));
        clipping.values(Column.GENRE).forEach(genre -> add(record, field("655", ' ', '4', 'a', genre)));
        clipping.values(Column.ABSTRACT).forEach(text -> add(record, field("520", '3', ' ', 'a', text)));
        note(record, clipping, Column.DATELINE_PLACE, "Dateline: ");
        note(record, clipping, Column.CREDIT_AGENCY, "Agency: ");
        clipping.card().entry().findings(Column.SUBJECTS).forEach(subject -> add(record, subject(subject)));
        index(record, clipping, Column.PEOPLE, '1');
        index(record, clipping, Column.ORGANISATIONS, '2');
        index(record, clipping, Column.PLACES, '5');
        index(record, clipping, Column.TOPICS, '0');
        for (String author : clipping.values(Column.BYLINE)) {
            DataField name = field("720", '1', ' ', 'a', author);
            name.addSubfield(MARC.newSubfield('e', "author"));
            add(record, name);
        }
        clipping.values(Column.OUTLET).forEach(outlet -> add(record, host(clipping, outlet)));
        add(record, field("856", '4', ' ', 'f', clipping.card().source().path()));
        return record;
    }

    /** MARC has no record without a title. */
    private static String title(Record clipping) {
        return Stream.of(Column.HEADLINE, Column.HEADLINE_SUPPLIED)
                .map(clipping::value)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("[Clipping without headline]");
    }

    private static String fixed(Record clipping) {
        String date = clipping.isoDate();
        String year = date.isEmpty() ? UNKNOWN_YEAR : date.substring(0, YEAR_DIGITS);
        String language = MarcLanguage.of(clipping.value(Column.LANGUAGE));
        return String.format(FIXED, NO_DAY, date.isEmpty() ? "n" : "s", year, " ".repeat(FORM), language);
    }

    private static DataField host(Record clipping, String outlet) {
        DataField host = field("773", '0', ' ', 't', outlet);
        String page = clipping.value(Column.PAGE);
        String part = page.isEmpty()
                ? clipping.value(Column.DATE_PUBLISHED)
                : clipping.value(Column.DATE_PUBLISHED) + ", p. " + page;
        if (!part.isEmpty()) {
            host.addSubfield(MARC.newSubfield('g', part));
        }
        return host;
    }

    private static DataField subject(Finding finding) {
        DataField subject = field("650", ' ', '4', 'a', finding.value());
        Record.uri(Kind.SUBJECT, finding).ifPresent(uri -> subject.addSubfield(MARC.newSubfield('0', uri)));
        return subject;
    }

    private static void index(org.marc4j.marc.Record record, Record clipping, Column column, char kind) {
        clipping.values(column).forEach(term -> add(record, field("653", ' ', kind, 'a', term)));
    }

    private static void note(org.marc4j.marc.Record record, Record clipping, Column column, String before) {
        List<String> values = clipping.values(column);
        if (!values.isEmpty()) {
            add(record, field("500", ' ', ' ', 'a', before + String.join(", ", values)));
        }
    }

    private static void add(org.marc4j.marc.Record record, DataField field) {
        record.addVariableField(field);
    }

    private static DataField field(String tag, char first, char second, char code, String value) {
        DataField field = MARC.newDataField(tag, first, second);
        field.addSubfield(MARC.newSubfield(code, writable(value)));
        return field;
    }

    /** Without the characters that XML 1.0 (2.2) does not know. */
    private static String writable(String value) {
        var kept = new StringBuilder(value.length());
        value.codePoints().map(point -> isXml(point) ? point : ' ').forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point >= ' ' && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}

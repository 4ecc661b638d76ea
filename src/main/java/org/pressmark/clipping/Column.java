package org.pressmark.clipping;

import java.util.Locale;

/**
 * The dictionary of the clippings table: every column in the order in which it is printed, with its type and definition. Workbook,
 * CSV files, Table Schema and documentation are all made from this list.
 */
public enum Column {
    CLIPPING_ID(
            Type.TEXT,
            "Clipping",
            "The clipping's own mark, minted once from the file's content and the clipping's place in it; a renamed file keeps it."),
    CLIPPING_NUMBER(Type.INTEGER, "No. in file", "Place of the clipping in its file, from 1."),
    HEADLINE(Type.TEXT, "Headline", "As printed, without flags such as PREVIEW; empty where none is printed."),
    HEADLINE_SUPPLIED(
            Type.TEXT,
            "Supplied headline",
            "Where no headline is printed, the first words of the story in square brackets, as cataloguers supply a title; else empty."),
    DATE_PUBLISHED(
            Type.EDTF,
            "Date",
            "Day of publication in EDTF (2021-03-23, 2021-03, XXXX-03-23); a part that is not printed is never invented."),
    DATE_AS_PRINTED(Type.TEXT, "Date as printed", "The characters that the date was read from."),
    DATE_EARLIEST(Type.DATE, "Earliest day", "First possible day of the date; sort and filter on it."),
    DATE_LATEST(Type.DATE, "Latest day", "Last possible day of the date."),
    DATE_PRECISION(
            Type.TEXT, "Precision", "How much of the date is known: day, month, year, decade, century, or yearless."),
    DATE_BASIS(
            Type.TEXT,
            "Date from",
            "Where the date was found: printed-header, dateline, body, layout, file-metadata, filename, librarian."),
    OUTLET(Type.TEXT, "Outlet", "The publication, under the name that the table of outlets gives it."),
    OUTLET_AS_PRINTED(Type.TEXT, "Outlet as printed", "The characters that the outlet was read from."),
    CREDIT_AGENCY(
            Type.LIST,
            "Agency",
            "The wire service that is credited; for an agency's own copy, the agency that stands as outlet too."),
    BYLINE(Type.LIST, "Byline", "Authors as printed, without roles and addresses; persons only."),
    DATELINE_PLACE(Type.TEXT, "Dateline", "Place from which the clipping was filed."),
    SECTION(Type.TEXT, "Section", "Section of the publication, as printed."),
    PAGE(Type.TEXT, "Page", "Page of the publication, as printed."),
    GENRE(Type.TEXT, "Genre", "IPTC genre as told by the headline's flag or the layout, such as genre:Preview."),
    LANGUAGE(Type.TEXT, "Language", "Language of the text as BCP 47 code."),
    PEOPLE(Type.LIST, "People", "Individuals named, each once under the fullest form, most prominent first."),
    ORGANISATIONS(Type.LIST, "Organisations", "Bodies named, each once under its heading, most prominent first."),
    PLACES(Type.LIST, "Places", "Geographic names used as such, each once under its heading, most prominent first."),
    FOCUS_COUNTRY(
            Type.TEXT,
            "Focus country",
            "ISO 3166-1 alpha-2 code of the country that the clipping is about; empty if there is none or more than one."),
    TOPICS(
            Type.LIST,
            "Topics",
            "The agenda in the clipping's own words: what is to be discussed, decided, negotiated, investigated; at most 12."),
    SUBJECTS(Type.LIST, "Subjects", "Controlled headings of IPTC Media Topics, at most 5, the surest first."),
    SUBJECT_IDS(Type.LIST, "Subject ids", "Identifiers of the subjects, in the same order."),
    ABSTRACT(Type.TEXT, "Abstract", "The first sentences, word for word, at most 500 characters."),
    WORD_COUNT(
            Type.INTEGER,
            "Words",
            "Number of words in the body; of writing without blanks between words, two characters count as one."),
    REPRINT_GROUP(
            Type.TEXT,
            "Reprint group",
            "Mark shared by clippings with the same text; empty for a text that stands alone."),
    REPRINT_ROLE(Type.TEXT, "Reprint role", "single, or within a reprint group: earliest, reprint."),
    ALSO_IN_FILES(Type.LIST, "Also in", "Other files that hold the same text."),
    SOURCE_FILE(
            Type.TEXT,
            "File",
            "Path of the file, relative to the input folder; !/ stands before a document in a zip, a letter in a mailbox, an attachment of a letter."),
    SOURCE_LOCATOR(Type.TEXT, "Where in file", "Lines or pages of the file on which the clipping stands."),
    SOURCE_FORMAT(Type.TEXT, "Format", "Media type of the file, recognised by its content."),
    TEXT_ORIGIN(
            Type.TEXT,
            "Text from",
            "How the characters were come by: text, html, mail, office, pdf-text, ocr (recognised in a picture), pdf-text-and-ocr."),
    TEXT_QUALITY(
            Type.INTEGER,
            "Text quality",
            "How well the characters were read, 0 to 100: the mean confidence of text recognition, else 100."),
    SOURCE_SHA256(Type.TEXT, "SHA-256", "Digest of the file's bytes."),
    CONFIDENCE(
            Type.INTEGER,
            "Confidence",
            "The lowest confidence among date, outlet and headline, 0 to 100; 0 if one is missing."),
    REVIEW_STATUS(
            Type.TEXT,
            "Review",
            "ok, check if there is a reason for a person to look, or what a librarian decided: accepted, corrected, rejected."),
    REVIEW_REASONS(
            Type.LIST,
            "Reasons for review",
            "Why a person should look, as codes; the workbook's sheet About explains each."),
    CATALOGUER_NOTE(
            Type.TEXT, "Note", "What a librarian wrote in the column Note of the workbook's sheet Needs review.");

    /** What the cells of a column hold. */
    public enum Type {
        /** One line of text. */
        TEXT,
        /** Several values, separated by {@link #SEPARATOR}. */
        LIST,
        /** A whole number. */
        INTEGER,
        /** A day as {@code YYYY-MM-DD}. */
        DATE,
        /** A date in Extended Date/Time Format, level 0 or 1. */
        EDTF
    }

    /** What stands between the values of a list. */
    public static final String SEPARATOR = " | ";

    private final Type type;
    private final String title;
    private final String definition;

    Column(Type type, String title, String definition) {
        this.type = type;
        this.title = title;
        this.definition = definition;
    }

    /** The name of the column in files, such as {@code date_published}; names are kept from version to version. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The heading of the column for people. */
    public String title() {
        return title;
    }

    /** What stands in the column, exactly. */
    public String definition() {
        return definition;
    }

    /** What the cells hold. */
    public Type type() {
        return type;
    }
}

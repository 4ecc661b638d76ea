package org.pressmark.text;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Tika's parser for PDF, but pages that are set in columns are read column by column. The document is opened once: Tika's parser opens it,
 * and before it reads on the places of all words are taken from it. Pages without
 * columns come out as Tika has them; of pages with columns it is given the bare sheet, so that no page is read twice in full.
 */
final class ColumnParser extends PDFParser {

    private static final long serialVersionUID = 1;

    private final int limit;

    /** Reads documents of at most {@code limit} characters. */
    ColumnParser(int limit) {
        this.limit = limit;
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        ColumnHandler columns = new ColumnHandler(handler);
        context.set(ColumnHandler.class, columns);
        super.parse(stream, columns, metadata, context);
    }

    @Override
    protected PDDocument getPDDocument(
            InputStream stream,
            TikaInputStream file,
            String password,
            StreamCacheCreateFunction cache,
            Metadata metadata,
            ParseContext context)
            throws IOException, EncryptedDocumentException {
        PDDocument document = super.getPDDocument(stream, file, password, cache, metadata, context);
        ColumnPages columns = columns(document);
        context.get(ColumnHandler.class).replaceBy(columns);
        for (int i = 0; i < document.getNumberOfPages() && !columns.isEmpty(); i++) {
            if (columns.page(i).isPresent()) {
                document.getPage(i).getCOSObject().removeItem(COSName.CONTENTS);
            }
        }
        return document;
    }

    /** What is wrong with a document is for Tika to say: it meets the same trouble right after, and knows which kinds to bear with. */
    private ColumnPages columns(PDDocument document) {
        try {
            return ColumnPages.of(WordGatherer.gather(document, limit));
        } catch (TooLongException e) {
            throw e; // Tika would take all of it into memory before it looks at the length.
        } catch (IOException | RuntimeException e) {
            return ColumnPages.none();
        }
    }
}

package org.pressmark.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Reason;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads a document of a known format with the parser for it. Lives in a child process. The parsers are called directly: Tika's
 * automatic choice costs twice the time, and the format is known by now.
 */
final class Documents implements DocumentReader {

    /** An OOXML document that asks for a password is put into a container of the old kind. */
    private static final MediaType PROTECTED = MediaType.application("x-tika-ooxml-protected");

    /** What the detector says of a container that it cannot open, or that holds nothing it knows. */
    private static final MediaType UNKNOWN = MediaType.application("x-tika-msoffice");

    private final int limit;
    private final Detector compound = new POIFSContainerDetector();
    private final Parser pdf;
    private final Parser docx = new OOXMLParser();
    private final Parser doc = new OfficeParser();
    private final Parser rtf = new RTFParser();
    private final Parser odt = new OpenDocumentParser();

    private final Ocr ocr;

    /** Reads documents of at most {@code limit} characters, and scans by means of {@code ocr}. */
    Documents(int limit, Ocr ocr) {
        this.limit = limit;
        this.ocr = ocr;
        this.pdf = new ColumnParser(limit);
    }

    @Override
    public Reading read(Format format, Path file, PagesToRecognise scans) {
        try {
            return switch (format) {
                case PLAIN -> Reading.of(PlainText.of(Files.readAllBytes(file)));
                case HTML -> Reading.of(HtmlPage.read(Files.readAllBytes(file), limit));
                case MAIL -> Reading.of(Letter.read(file, limit));
                case NITF, NEWSML, TEI, RSS, ATOM -> NewsXml.read(format, Files.readAllBytes(file), limit);
                case PDF -> readPdf(file, scans);
                case DOCX -> parseZip(docx, format, file);
                case DOC -> readDoc(file);
                case RTF -> parse(rtf, format, file);
                case ODT -> parseZip(odt, format, file);
                case PNG, JPEG, TIFF -> new Pictures(ocr, limit).read(format, file, scans);
            };
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            return Trouble.refusal(e);
        }
    }

    private Reading readPdf(Path file, PagesToRecognise scans) throws IOException, SAXException, TikaException {
        Reading reading = parse(pdf, Format.PDF, file);
        return ocr.isOn() && reading instanceof Reading.Success success
                ? new ScannedPdf(ocr, limit).complete(file, success.text(), scans)
                : reading;
    }

    private Reading readDoc(Path file) throws IOException, SAXException, TikaException {
        MediaType type;
        try (TikaInputStream in = TikaInputStream.get(file)) {
            type = compound.detect(in, new Metadata());
        }
        if (type.equals(PROTECTED)) {
            return Reading.refused(Reason.ENCRYPTED, "");
        } else if (type.toString().equals(Format.DOC.mediaType())) {
            return parse(doc, Format.DOC, file);
        }
        if (type.equals(UNKNOWN)) {
            parse(doc, Format.DOC, file); // Fails if the container is broken, rather than of an unknown kind.
        }
        return Reading.refused(Reason.UNSUPPORTED_TYPE, type.toString());
    }

    /** Opens the container first, which fails if it is cut off: Tika would read what is left and say nothing. */
    private Reading parseZip(Parser parser, Format format, Path file) throws IOException, SAXException, TikaException {
        Unpacked.check(file);
        return parse(parser, format, file);
    }

    private Reading parse(Parser parser, Format format, Path file) throws IOException, SAXException, TikaException {
        Composition composition = new Composition(limit);
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, format.mediaType());
        try (TikaInputStream in = TikaInputStream.get(file)) {
            SecureContentHandler guard = new SecureContentHandler(new XhtmlHandler(composition), in);
            try {
                parser.parse(in, guard, metadata, context());
            } catch (SAXException e) {
                guard.throwIfCauseOf(e);
                throw e;
            }
        }
        return Reading.of(composition.toText(format.mediaType(), "", Properties.statements(metadata)));
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(Parser.class, EmptyParser.INSTANCE);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        context.set(PDFParserConfig.class, pdfConfig());
        context.set(OfficeParserConfig.class, officeConfig());
        return context;
    }

    private static PDFParserConfig pdfConfig() {
        PDFParserConfig config = new PDFParserConfig();
        config.setSortByPosition(false);
        config.setExtractAnnotationText(false);
        config.setExtractBookmarksText(false);
        config.setExtractAcroFormContent(false);
        config.setExtractInlineImages(false);
        config.setExtractActions(false);
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        return config;
    }

    private static OfficeParserConfig officeConfig() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setExtractMacros(false);
        return config;
    }

    /** Attachments and pictures are not part of a clipping's text. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {
            // Never asked to.
        }
    }
}

package org.pressmark.text;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.SourceFile;
import org.pressmark.split.Splitter;
import org.xml.sax.SAXException;

/**
 * What it costs to read files of one kind as we read them, with columns, headlines and the cut into clippings, against the bare characters
 * by Tika: by the parser that it chooses itself, which is what one gets out of the box, and by the parser of that format called directly
 * and set up like ours. All in this process and on one thread, each twice as long to warm up as to be measured: Java compiles while it warms up. Lives in this package because
 * the parsers are nobody else's business.
 */
public final class ReadingCost {

    /**
     * Processor time for each file in milliseconds.
     *
     * @param plain Tika, told nothing of the file
     * @param direct Tika's parser of the format
     * @param ours our reading and cutting
     */
    public record Cost(double plain, double direct, double ours) {}

    private interface Work {
        void on(Path file) throws IOException, SAXException, TikaException;
    }

    private static final int LIMIT = 10_000_000;
    private static final double WARM_UP_MILLIS = 6_000;
    private static final double MEASURED_MILLIS = 3_000;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final AutoDetectParser tika = new AutoDetectParser();
    private final Documents documents = new Documents(LIMIT, Ocr.NONE);
    private final Splitter splitter = new Splitter();
    private final Format format;
    private final Parser parser;

    private ReadingCost(Format format) {
        this.format = format;
        this.parser = switch (format) {
            case PLAIN -> new TXTParser();
            case PDF -> new PDFParser();
            case DOCX -> new OOXMLParser();
            case DOC -> new OfficeParser();
            default -> throw new IllegalArgumentException(format + " is not measured");
        };
    }

    /** The cost of {@code files}, which are all of the format that the name of the first one ends with. */
    public static Cost of(List<Path> files) throws Exception {
        String name = files.get(0).toString();
        Format format =
                switch (name.substring(name.lastIndexOf('.') + 1)) {
                    case "txt" -> Format.PLAIN;
                    case "pdf" -> Format.PDF;
                    case "docx" -> Format.DOCX;
                    case "doc" -> Format.DOC;
                    default -> throw new IllegalArgumentException(name + " is not measured");
                };
        var cost = new ReadingCost(format);
        return new Cost(millis(files, cost::plain), millis(files, cost::direct), millis(files, cost::ours));
    }

    private void plain(Path file) throws IOException, SAXException, TikaException {
        try (InputStream in = TikaInputStream.get(file)) {
            tika.parse(in, new BodyContentHandler(-1), new Metadata(), new ParseContext());
        }
    }

    private void direct(Path file) throws IOException, SAXException, TikaException {
        var context = new ParseContext();
        context.set(Parser.class, EmptyParser.INSTANCE);
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        context.set(OfficeParserConfig.class, office);
        var metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, format.mediaType());
        try (InputStream in = TikaInputStream.get(file)) {
            parser.parse(in, new BodyContentHandler(-1), metadata, context);
        }
    }

    private void ours(Path file) throws IOException {
        Reading reading = format == Format.PLAIN
                ? Reading.of(PlainText.of(Files.readAllBytes(file)))
                : documents.read(format, file, scans -> {});
        if (!(reading instanceof Reading.Success success)) {
            throw new IOException(file + " was refused");
        }
        splitter.split(new SourceFile(file.toString(), "", Files.size(file)), success.text());
    }

    private static double millis(List<Path> files, Work work) throws Exception {
        turns(files, work, WARM_UP_MILLIS);
        System.gc();
        return turns(files, work, MEASURED_MILLIS);
    }

    /** Goes through the files again and again; gives the milliseconds for each. */
    private static double turns(List<Path> files, Work work, double atLeast) throws Exception {
        long before = SYSTEM.getProcessCpuTime();
        double spent = 0;
        int turns = 0;
        while (spent < atLeast) {
            for (Path file : files) {
                work.on(file);
            }
            turns++;
            spent = (SYSTEM.getProcessCpuTime() - before) / 1e6;
        }
        return spent / turns / files.size();
    }
}

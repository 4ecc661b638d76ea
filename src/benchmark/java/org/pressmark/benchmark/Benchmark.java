package org.pressmark.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.SourceFile;
import org.pressmark.field.FieldTimes;
import org.pressmark.language.Names;
import org.pressmark.language.Recognisers;
import org.pressmark.split.Splitter;
import org.pressmark.text.Isolation;
import org.pressmark.text.OcrSettings;
import org.pressmark.text.ReadingCost;
import org.pressmark.text.TextLimits;
import org.pressmark.text.TextReader;
import org.springframework.util.FileSystemUtils;
import org.xml.sax.SAXException;

/**
 * Measures Pressmark on an invented archive and writes a table for the README: text extraction alone, with the names, the whole job,
 * and the job again over unchanged files, all on the same files; then the job over archives of several sizes.
 */
public final class Benchmark {

    private static final int FILES_FOR_FIELDS = 300;

    private final AutoDetectParser tika = new AutoDetectParser();
    private final Path folder;
    private final Path jar;
    private final int heapMegabytes;
    private final Result result = new Result();

    private Benchmark(Path folder, Path jar, int heapMegabytes) {
        this.folder = folder;
        this.jar = jar;
        this.heapMegabytes = heapMegabytes;
    }

    /**
     * Run by Maven with the folder to work in, the jar, the heap of the job in megabytes, the number of files of the table (0 for none, less
     * than 0 for the table of reading alone) and the sizes of further archives, separated by commas or empty.
     */
    public static void main(String[] words) throws Exception {
        var benchmark = new Benchmark(Path.of(words[0]), Path.of(words[1]), Integer.parseInt(words[2]));
        int files = Integer.parseInt(words[3]);
        List<Integer> sizes = Stream.of(words[4].replace("sizes=", "").split(","))
                .map(String::strip)
                .filter(size -> !size.isEmpty())
                .map(Integer::valueOf)
                .toList();
        benchmark.describeMachine();
        if (files > 0) {
            benchmark.compare(files);
        }
        if (files < 0) {
            benchmark.reading(benchmark.corpus(-files));
        }
        if (!sizes.isEmpty()) {
            benchmark.grow(sizes);
        }
        Files.createDirectories(benchmark.folder);
        Files.writeString(benchmark.folder.resolve("result.md"), benchmark.result.toString());
        System.out.println(benchmark.result);
    }

    private void describeMachine() {
        result.say("%d processors, Java %s, %s %s."
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch")));
    }

    private void compare(int size) throws Exception {
        Corpus corpus = corpus(size);
        result.say(
                ("%,d invented files: 60 %% text, 20 %% PDF, 15 %% DOCX, 5 %% DOC, 200-900 words each. Extraction and names on one"
                                + " thread in a warm process; the job with as many threads as processors, start and processes for documents"
                                + " included, under `-Xmx%dm`.")
                        .formatted(size, heapMegabytes));
        result.head("Work", "files per second", "CPU ms per file", "peak memory");
        tell("text extraction");
        result.row("Tika's text alone", InProcess.of(corpus.files(), this::text));
        tell("extraction and names");
        Names names = Recognisers.forEveryLanguage();
        result.row("Tika's text, and names by CoreNLP", InProcess.of(corpus.files(), file -> look(names, text(file))));
        Path output = emptied(folder.resolve("output-" + size));
        tell("the whole job");
        result.row(
                "Pressmark, the whole job",
                JobRun.over(corpus, jar, output, heapMegabytes).cost());
        tell("the job again");
        result.row(
                "Pressmark again, nothing changed",
                JobRun.over(corpus, jar, output, heapMegabytes).cost());
        result.end();
        result.say(
                "Peak memory is the used heap for the first two and the resident memory of all processes together, pages that they"
                        + " share counted in each, for the job.");
        fields(corpus);
        reading(corpus);
        isolation(corpus);
    }

    private void reading(Corpus corpus) throws Exception {
        tell("reading and cutting");
        Path folder = emptied(this.folder.resolve("deliveries"));
        result.head(
                "Read and cut into clippings, CPU ms per file",
                "files",
                "Tika",
                "its parser alone",
                "Pressmark",
                "times Tika",
                "times the parser",
                "times Tika at most");
        reading("text, one story each", named(corpus, ".txt"), "1.3");
        reading("text, 40 stories each in the form of LexisNexis", Delivery.exports(folder, 20), "1.3");
        reading("Word, .docx", named(corpus, ".docx"), "1.3");
        reading("Word, .doc", named(corpus, ".doc"), "1.3");
        reading("PDF, one column", named(corpus, ".pdf"), "2");
        reading("PDF, pages of three columns", Delivery.pages(folder, 100), "2");
        result.end();
    }

    private void reading(String kind, List<Path> files, String most) throws Exception {
        if (!files.isEmpty()) {
            ReadingCost.Cost cost = ReadingCost.of(files);
            result.row(
                    kind,
                    files.size(),
                    Result.figure(cost.plain(), 2),
                    Result.figure(cost.direct(), 2),
                    Result.figure(cost.ours(), 2),
                    Result.figure(cost.ours() / cost.plain(), 2),
                    Result.figure(cost.ours() / cost.direct(), 2),
                    most);
        }
    }

    private static List<Path> named(Corpus corpus, String end) {
        return corpus.files().stream()
                .filter(file -> file.toString().endsWith(end))
                .toList();
    }

    private void isolation(Corpus corpus) throws IOException {
        tell("documents in a child and in process");
        List<Path> documents = corpus.files().stream()
                .filter(file -> !file.toString().endsWith(".txt"))
                .toList();
        Isolation.Cost cost = Isolation.of(documents, emptied(folder.resolve("isolation")));
        result.head(
                "The same %d documents, read".formatted(documents.size()),
                "CPU ms per file",
                "times",
                "children started");
        result.row("in this process", Result.figure(cost.inProcess(), 2), "1", "0");
        result.row(
                "in a child",
                Result.figure(cost.inChild(), 2),
                Result.figure(cost.inChild() / cost.inProcess(), 2),
                Integer.toString(cost.started()));
        result.end();
    }

    private void grow(List<Integer> sizes) throws Exception {
        result.say("The whole job under `-Xmx%dm`:".formatted(heapMegabytes));
        result.head(
                "files",
                "files per second",
                "CPU ms per file",
                "peak memory, main process",
                "all processes",
                "database",
                "seconds by step");
        for (int size : sizes) {
            Corpus corpus = corpus(size);
            tell("the whole job over " + size + " files");
            result.row(JobRun.over(corpus, jar, emptied(folder.resolve("output-" + size)), heapMegabytes));
        }
        result.end();
    }

    private void fields(Corpus corpus) throws IOException {
        tell("the fields");
        List<Clipping> clippings = clippings(corpus.files()
                .subList(0, Math.min(FILES_FOR_FIELDS, corpus.files().size())));
        var times = new FieldTimes();
        clippings.forEach(times::measure);
        times.reset();
        clippings.forEach(times::measure);
        result.head("An entry, warm", "CPU ms per clipping");
        times.millis().forEach((piece, millis) -> result.row(piece, Result.figure(millis / clippings.size(), 2)));
        result.end();
    }

    private List<Clipping> clippings(List<Path> files) throws IOException {
        Path work = Files.createDirectories(folder.resolve("reading"));
        var limits = new TextLimits(100_000_000, 10_000_000, 1_000_000, 20_000, Duration.ofSeconds(60), 256, 1, work);
        var clippings = new ArrayList<Clipping>();
        try (var reader = new TextReader(limits, OcrSettings.NONE)) {
            for (Path file : files) {
                if (reader.read(file, file.toString()) instanceof Reading.Success success) {
                    var source = new SourceFile(file.toString(), "", Files.size(file));
                    clippings.addAll(new Splitter().split(source, success.text()));
                }
            }
        }
        return clippings;
    }

    private Corpus corpus(int size) throws IOException {
        tell("inventing " + size + " files");
        return Corpus.in(folder.resolve("corpus-" + size), size);
    }

    private String text(Path file) throws IOException, SAXException, TikaException {
        try (InputStream in = Files.newInputStream(file)) {
            var text = new BodyContentHandler(-1);
            tika.parse(in, text, new Metadata(), new ParseContext());
            return text.toString();
        }
    }

    private static void look(Names names, String text) {
        names.in(text, List.of(Passage.of(text, 0, text.length())), "en");
    }

    /** The folder without what an earlier benchmark left there. */
    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            FileSystemUtils.deleteRecursively(folder);
        }
        return Files.createDirectories(folder);
    }

    private static void tell(String work) {
        System.err.println("benchmark: " + work);
    }
}

package org.pressmark.text;

import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.pressmark.clipping.Reading;
import org.xml.sax.SAXException;

/** A child that reads with Tika's MockParser, which comes to grief as its document tells it to. */
final class DyingChild {

    /** Copied there by the build; it is on no class path, since it brings types of files of its own. */
    static final Path MOCK_PARSER = Path.of("target/mock-parser/tika-core-tests.jar");

    private static final int LIMIT = 100_000;

    private DyingChild() {}

    public static void main(String[] words) throws Exception {
        var loader = new URLClassLoader(new URL[] {MOCK_PARSER.toUri().toURL()}, DyingChild.class.getClassLoader());
        Parser parser = (Parser) Class.forName("org.apache.tika.parser.mock.MockParser", true, loader)
                .getConstructor()
                .newInstance();
        TextChild.serve((format, file, scans) -> read(parser, file));
    }

    private static Reading read(Parser parser, Path file) {
        var composition = new Composition(LIMIT);
        try (InputStream in = Files.newInputStream(file)) {
            parser.parse(in, new XhtmlHandler(composition), new Metadata(), new ParseContext());
        } catch (java.io.IOException | SAXException | TikaException | RuntimeException e) {
            return Trouble.refusal(e);
        }
        return Reading.of(composition.toText("text/plain", "", List.of()));
    }
}

package org.pressmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.Statement;
import org.pressmark.clipping.Statement.Label;
import org.pressmark.clipping.Statement.Origin;
import org.pressmark.clipping.Text;

/** Real documents through a real child. */
class TextReaderTest {

    private static final Duration TIME = Duration.ofSeconds(60);
    private static final int LONGEST = 100_000;

    @TempDir
    private static Path work;

    private static TextReader reader = new TextReader(new TextLimits(1, 1, TIME, 64, 1, Path.of("")), OcrSettings.NONE);

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        reader = new TextReader(new TextLimits(10 << 20, LONGEST, TIME, 256, 1, work), OcrSettings.NONE);
    }

    @AfterAll
    static void close() throws IOException {
        reader.close();
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .isEmpty();
        try (Stream<Path> left = Files.list(work)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void readsPlainTextWithoutAChild() throws IOException {
        long children = ProcessHandle.current().children().count();

        Text text =
                read("a.txt", "Ferry sails again\r\nPORT EDDA \u2013 It left.\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(text).isEqualTo(Text.plain("Ferry sails again\nPORT EDDA \u2013 It left.\n", "UTF-8"));
        assertThat(ProcessHandle.current().children().count()).isEqualTo(children);
    }

    @Test
    void takesAFormFeedForTheEndOfAPage() throws IOException {
        Text text = read("a.txt", "Page one.\n\fPage two.\n".getBytes(StandardCharsets.UTF_8));

        assertThat(text.characters()).isEqualTo("Page one.\n\nPage two.\n");
        assertThat(marked(text, Mark.Kind.PAGE)).containsExactly("Page one.", "Page two.");
    }

    @Test
    void readsAWordDocument() throws IOException {
        Text text = read(
                "a.docx",
                Fixtures.docx(
                        List.of(
                                "Title|Ferry sails again",
                                "heading 1|At the quay",
                                "PORT EDDA \u2013 It left.",
                                "Second paragraph."),
                        List.of(List.of("Port", "Hour"), List.of("Edda", "9"))));

        assertThat(text.characters())
                .contains(
                        "Ferry sails again\n\nAt the quay\n\nPORT EDDA \u2013 It left.\n\nSecond paragraph.\n\nPort\tHour\nEdda\t9")
                .containsOnlyOnce("The Harbour Gazette");
        assertThat(marked(text, Mark.Kind.TITLE)).containsExactly("Ferry sails again");
        assertThat(marked(text, Mark.Kind.HEADING)).containsExactly("At the quay");
        assertThat(text.statements())
                .contains(
                        new Statement(Label.HEADLINE, "Ferry sails again", Origin.PROPERTY),
                        new Statement(Label.BYLINE, "Ann Marlowe", Origin.PROPERTY));
        assertThat(text.format()).isEqualTo(Format.DOCX.mediaType());
    }

    @Test
    void readsAnOldWordDocument() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("ferry.doc"))) {
            Text text = read("ferry.doc", in.readAllBytes());

            assertThat(text.characters())
                    .contains(
                            "Ferry sails again\n\nBy Ann Marlowe\n\nPORT EDDA, 3 May 1999 \u2013 The caf\u00e9 on the quay")
                    .endsWith("It had lain in the dock for two years.");
            assertThat(text.format()).isEqualTo("application/msword");
        }
    }

    @Test
    void readsThePagesOfAPdf() throws IOException {
        Text text = read(
                "a.pdf",
                Fixtures.pdf(List.of(List.of("Ferry sails", "again today"), List.of(), List.of("Third page")), ""));

        assertThat(text.characters()).isEqualTo("Ferry sails\nagain today\n\nThird page");
        assertThat(marked(text, Mark.Kind.PAGE)).containsExactly("Ferry sails\nagain today", "", "Third page");
        assertThat(text.statements()).contains(new Statement(Label.BYLINE, "Ann Marlowe", Origin.PROPERTY));
    }

    @Test
    void readsRichText() throws IOException {
        String rtf = "{\\rtf1\\ansi\\ansicpg1252{\\info{\\title Ferry sails again}}"
                + "Ferry sails again\\par The caf\\'e9 was full.\\line Second line.\\par}";

        Text text = read("a.rtf", rtf.getBytes(StandardCharsets.US_ASCII));

        assertThat(text.characters()).isEqualTo("Ferry sails again\n\nThe caf\u00e9 was full.\nSecond line.");
        assertThat(text.statements()).contains(new Statement(Label.HEADLINE, "Ferry sails again", Origin.PROPERTY));
    }

    @Test
    void readsAnOpenDocument() throws IOException {
        Text text = read(
                "a.odt",
                Fixtures.odt(
                        "<text:h text:outline-level=\"1\">At the quay</text:h><text:p>It left.</text:p><text:p>Two.</text:p>"));

        assertThat(text.characters()).isEqualTo("At the quay\n\nIt left.\n\nTwo.");
        assertThat(marked(text, Mark.Kind.HEADING)).containsExactly("At the quay");
        assertThat(text.statements()).contains(new Statement(Label.HEADLINE, "Ferry sails again", Origin.PROPERTY));
    }

    @Test
    void readsTheBodyOfALetterOnce() throws IOException {
        String mail =
                """
                From: =?UTF-8?Q?Gazette_du_caf=C3=A9?= <news@example.org>
                Subject: =?UTF-8?Q?Le_caf=C3=A9_rouvre?=
                Date: Mon, 3 May 1999 09:00:00 +0000
                Message-ID: <1@example.org>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=outer

                --outer
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/html; charset=utf-8

                <p>Le caf&eacute; rouvre, en HTML.</p>
                --inner
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Le caf=C3=A9 rouvre.

                Il =C3=A9tait ferm=C3=A9.
                --inner--
                --outer
                Content-Type: text/plain
                Content-Disposition: attachment; filename=x.txt

                attached
                --outer--
                """;

        Text text = read("a.eml", mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));

        assertThat(text.characters().strip()).isEqualTo("Le caf\u00e9 rouvre.\n\nIl \u00e9tait ferm\u00e9.");
        assertThat(text.statements())
                .containsExactly(
                        new Statement(Label.HEADLINE, "Le caf\u00e9 rouvre", Origin.HEADER),
                        new Statement(Label.SENDER, "Gazette du caf\u00e9 <news@example.org>", Origin.HEADER),
                        new Statement(Label.PUBLISHED, "Mon, 3 May 1999 09:00:00 +0000", Origin.HEADER));
    }

    @Test
    void refusesWhatAsksForAPassword() throws IOException, GeneralSecurityException {
        assertThat(refusal("a.pdf", Fixtures.pdf(List.of(List.of("Nobody may read this")), "secret"))
                        .reason())
                .isEqualTo(Reason.ENCRYPTED);
        assertThat(refusal("a.docx", Fixtures.encryptedDocx()).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void refusesWhatIsDamaged() throws IOException {
        byte[] docx = Fixtures.docx(List.of("Ferry sails again"), List.of());

        assertThat(refusal("a.docx", Arrays.copyOf(docx, docx.length / 2)).reason())
                .isEqualTo(Reason.CORRUPT);
        assertThat(refusal("a.pdf", "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII))
                        .reason())
                .isEqualTo(Reason.CORRUPT);
    }

    @Test
    void refusesWhatHoldsNoLetters() throws IOException {
        assertThat(refusal("a.txt", "1 2 3\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Refusal.of(Reason.NO_TEXT));
        assertThat(refusal("a.pdf", Fixtures.pdf(List.of(List.of(), List.of()), "")))
                .isEqualTo(new Refusal(Reason.NO_TEXT, "a scan of 2 pages"));
        assertThat(refusal("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13}))
                .isEqualTo(new Refusal(Reason.NO_TEXT, "a picture (image/png)"));
    }

    @Test
    void refusesWhatIsEmptyTooLargeOrGone() throws IOException {
        assertThat(refusal("a.txt", new byte[0]).reason()).isEqualTo(Reason.EMPTY);
        assertThat(refusal("a.txt", "a".repeat(LONGEST + 1).getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal("a.html", ("<p>" + "word ".repeat(LONGEST)).getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal("a.txt", new byte[(10 << 20) + 1]).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(reader.read(folder.resolve("gone.txt"), "gone.txt"))
                .isInstanceOfSatisfying(
                        Reading.Failure.class,
                        failure -> assertThat(failure.refusal().reason()).isEqualTo(Reason.CHANGED_DURING_RUN));
        assertThat(reader.read(folder, "folder")).isInstanceOfSatisfying(Reading.Failure.class, failure -> assertThat(
                        failure.refusal().reason())
                .isEqualTo(Reason.NOT_A_FILE));
    }

    @Test
    void refusesABombBeforeItGoesOff() throws IOException {
        String bomb =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                        + " ".repeat(30 << 20) + "</w:t></w:r></w:p></w:body></w:document>";
        byte[] docx = Fixtures.zip(
                Map.of(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\""
                                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>",
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                                + " Target=\"word/document.xml\"/></Relationships>",
                        "word/document.xml",
                        bomb),
                "");

        assertThat(refusal("a.docx", docx).reason()).isIn(Reason.BOMB, Reason.TOO_LARGE);
    }

    @Test
    void namesTheTypeThatItDoesNotRead() throws IOException {
        assertThat(refusal("a.xlsx", Fixtures.zip(Map.of("xl/workbook.xml", "<x/>"), "")))
                .isEqualTo(new Refusal(
                        Reason.UNSUPPORTED_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
        assertThat(refusal("a.pdf", Fixtures.zip(Map.of("a.bin", "x"), "")))
                .isEqualTo(new Refusal(Reason.UNSUPPORTED_TYPE, "application/zip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"new\nline.pdf", "caf\u00e9.pdf", "$(rm -rf) 'x'.pdf", " .pdf", "\u202efdp.exe"})
    void opensFilesWithOddNames(String name) throws IOException {
        assertThat(read(name, Fixtures.pdf(List.of(List.of("Ferry sails again")), ""))
                        .characters())
                .isEqualTo("Ferry sails again");
    }

    @Test
    void worksOnAnInterruptedThreadAndLeavesItInterrupted() throws IOException {
        Path file = Fixtures.write(folder, "a.pdf", Fixtures.pdf(List.of(List.of("Ferry sails again")), ""));
        Thread.currentThread().interrupt();

        Reading reading = reader.read(file, "a.pdf");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(reading).isInstanceOf(Reading.Success.class);
    }

    private Text read(String name, byte[] bytes) throws IOException {
        Reading reading = reader.read(Fixtures.write(folder, name, bytes), name);
        assertThat(reading).isInstanceOf(Reading.Success.class);
        return ((Reading.Success) reading).text();
    }

    private Refusal refusal(String name, byte[] bytes) throws IOException {
        Reading reading = reader.read(Fixtures.write(folder, name, bytes), name);
        assertThat(reading).isInstanceOf(Reading.Failure.class);
        return ((Reading.Failure) reading).refusal();
    }

    private static List<String> marked(Text text, Mark.Kind kind) {
        return text.marks().stream()
                .filter(mark -> mark.kind() == kind)
                .map(mark -> text.characters().substring(mark.start(), mark.end()))
                .toList();
    }
}

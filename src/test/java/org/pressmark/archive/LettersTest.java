package org.pressmark.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.SourceFile;

/** Letters with attachments, and mailboxes. */
class LettersTest {

    private static final String HEAD =
            """
            From: Press office <press@example.org>
            Subject: %s
            Message-ID: <%s@example.org>
            MIME-Version: 1.0
            """;

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void makeTheRoot() throws IOException {
        root = Files.createDirectories(folder.resolve("input"));
    }

    @Test
    void listsEachAttachmentBelowItsLetter() throws IOException {
        write(
                "a.eml",
                mixed(
                        "Two papers",
                        text("See below."),
                        attachment("quay.txt", "The quay."),
                        attachment("quay.txt", "More.")));

        List<Sighting> seen = walk();

        assertThat(paths(seen)).containsExactly("a.eml", "a.eml!/quay.txt", "a.eml!/quay.txt (2)");
        assertThat(seen).allMatch(Sighting.Document.class::isInstance);
        assertThat(staged(seen.get(1).source())).isEqualTo("The quay.");
        assertThat(staged(seen.get(2).source())).isEqualTo("More.");
    }

    @Test
    void aLetterWithoutWordsIsOnlyTheContainerOfItsAttachments() throws IOException {
        write(
                "a.eml",
                mixed(
                        "Scan",
                        "Content-Type: text/html\n\n<html><head><style>p {color: red}</style></head><body><p>&nbsp;</p></body></html>\n",
                        attachment("quay.txt", "The quay.")));

        assertThat(walk()).hasSize(2).first().isInstanceOfSatisfying(Sighting.Container.class, container -> assertThat(
                        container.format())
                .isEqualTo("message/rfc822"));
    }

    @Test
    void leavesOutSignaturesAndPicturesInTheText() throws IOException {
        write(
                "a.eml",
                mixed(
                        "Logo",
                        text("Good day."),
                        "Content-Type: image/png\nContent-ID: <logo@x>\nContent-Disposition: inline; filename=logo.png\n\nabc\n",
                        "Content-Type: application/pkcs7-signature; name=smime.p7s\n\nabc\n"));

        assertThat(walk().subList(1, 3)).allMatch(Sighting.Ignored.class::isInstance);
    }

    @Test
    void readsNamesInEveryCodingAndLetsNoneLeadAnywhere() throws IOException {
        write(
                "a.eml",
                mixed(
                        "Names",
                        text("Good day."),
                        "Content-Disposition: attachment; filename=\"=?utf-8?Q?caf=C3=A9.txt?=\"\n\na\n",
                        "Content-Disposition: attachment; filename*=UTF-8''qu%C3%A9.txt\n\na\n",
                        "Content-Disposition: attachment; filename=\"../../etc/passwd\"\n\na\n",
                        "Content-Type: application/pdf\n\na\n"));

        assertThat(paths(walk()))
                .containsExactly(
                        "a.eml", "a.eml!/café.txt", "a.eml!/qué.txt", "a.eml!/.._.._etc_passwd", "a.eml!/attachment-4");
    }

    @Test
    void opensLettersWithinLettersButNotForEver() throws IOException {
        String inner = mixed("Inmost", text("Inmost."), attachment("quay.txt", "The quay."));
        for (int i = 0; i < 3; i++) {
            inner = mixed("Around", text("Around."), "Content-Type: message/rfc822\n\n" + inner);
        }
        write("a.eml", inner);
        for (int i = 0; i < 4; i++) {
            inner = mixed("Around", text("Around."), "Content-Type: message/rfc822\n\n" + inner);
        }
        write("b.eml", inner);

        List<Sighting> seen = walk();

        Sighting deepest = seen.get(4);
        assertThat(deepest.source().path()).isEqualTo("a.eml!/letter-1.eml!/letter-1.eml!/letter-1.eml!/quay.txt");
        assertThat(staged(deepest.source())).isEqualTo("The quay.");
        assertThat(seen.get(seen.size() - 1)).isInstanceOfSatisfying(Sighting.Unreadable.class, stop -> assertThat(
                        stop.refusal().reason())
                .isEqualTo(Reason.UNSUPPORTED_TYPE));
    }

    @Test
    void opensALetterInAZip() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(root.resolve("a.zip")))) {
            zip.putNextEntry(new ZipEntry("week/mon.eml"));
            zip.write(mixed("Paper", text("See below."), attachment("quay.txt", "The quay."))
                    .getBytes(StandardCharsets.UTF_8));
        }

        List<Sighting> seen = walk();

        assertThat(paths(seen)).containsExactly("a.zip", "a.zip!/week/mon.eml", "a.zip!/week/mon.eml!/quay.txt");
        assertThat(staged(seen.get(2).source())).isEqualTo("The quay.");
    }

    @Test
    void listsTheLettersOfAMailbox() throws IOException {
        write(
                "box",
                "From a@example.org Mon May  3 09:00:00 1999\n"
                        + letter("One", "First.\n>From the quay they came.\n\nFrom here on.")
                        + "\n\nFrom - Tue May  4 09:00:00 1999\n" + letter("Two", "Second.")
                        + "\n\nFrom 17@xxx Wed May 05 09:00:00 +0000 1999\r\n"
                        + mixed("Three", text("Third."), attachment("quay.txt", "The quay.")));

        List<Sighting> seen = walk();

        assertThat(paths(seen)).containsExactly("box", "box!/1", "box!/2", "box!/3", "box!/3!/quay.txt");
        assertThat(seen.get(0)).isInstanceOfSatisfying(Sighting.Container.class, box -> assertThat(box.documents())
                .isEqualTo(3));
        assertThat(staged(seen.get(1).source())).contains("First.\nFrom the quay they came.\n\nFrom here on.");
        assertThat(staged(seen.get(2).source())).contains("Subject: Two").doesNotContain("Third");
        assertThat(staged(seen.get(4).source())).isEqualTo("The quay.");
    }

    @Test
    void refusesAMailboxWithMoreLettersThanAllowed() throws IOException {
        write("box", ("From a@example.org Mon May  3 09:00:00 1999\n" + letter("One", "First.") + "\n\n").repeat(12));

        Sighting seen = new Archive(
                        root, List.of(), new IgnoreRules(List.of()), new ArchiveLimits(1 << 20, 10, 1 << 20, 200))
                .walk()
                .next();

        assertThat(seen).isInstanceOfSatisfying(Sighting.Unreadable.class, refused -> assertThat(refused.refusal())
                .isEqualTo(new Refusal(Reason.TOO_LARGE, "more than 10 letters in one mailbox")));
    }

    @Test
    void opensAZipThatCameWithALetter() throws IOException {
        byte[] zip = zip(
                "b/quay.txt", "The quay.", "mon.eml", mixed("In", text("In."), attachment("mole.txt", "The mole.")));
        write(
                "box",
                "From a@example.org Mon May  3 09:00:00 1999\n"
                        + mixed("One", text("First."), attachment("clips.zip", zip), attachment("quay.txt", "Another."))
                        + "\n\nFrom a@example.org Tue May  4 09:00:00 1999\n" + letter("Two", "Second."));

        List<Sighting> seen = walk();

        assertThat(paths(seen))
                .containsExactly(
                        "box",
                        "box!/1",
                        "box!/1!/clips.zip",
                        "box!/1!/clips.zip!/b/quay.txt",
                        "box!/1!/clips.zip!/mon.eml",
                        "box!/1!/clips.zip!/mon.eml!/mole.txt",
                        "box!/1!/quay.txt",
                        "box!/2");
        assertThat(seen.get(2)).isInstanceOfSatisfying(Sighting.Container.class, clips -> assertThat(clips.format())
                .isEqualTo("application/zip"));
        assertThat(staged(seen.get(3).source())).isEqualTo("The quay.");
        assertThat(staged(seen.get(5).source())).isEqualTo("The mole.");
        assertThat(staged(seen.get(6).source())).isEqualTo("Another.");
    }

    @Test
    void aWordDocumentThatCameWithALetterIsNoZip() throws IOException {
        write(
                "a.eml",
                mixed(
                        "Word",
                        text("See."),
                        attachment("a.docx", zip("[Content_Types].xml", "", "word/document.xml", ""))));

        assertThat(paths(walk())).containsExactly("a.eml", "a.eml!/a.docx");
    }

    @Test
    void holdsAZipThatCameWithALetterToTheLimitsOfZips() throws IOException {
        write("many.eml", mixed("Many", text("See."), attachment("a.zip", zip("1", "a", "2", "b", "3", "c"))));
        write("vast.eml", mixed("Vast", text("See."), attachment("a.zip", zip("1", "a".repeat(3 << 20)))));
        write("zips.eml", mixed("Zips", text("See."), attachment("a.zip", zip("b.zip", "PK"))));
        write("broken.eml", mixed("Broken", text("See."), attachment("a.zip", "PK\3\4 and no more")));
        var seen = new ArrayList<Sighting>();

        new Archive(root, List.of(), new IgnoreRules(List.of()), new ArchiveLimits(4 << 20, 2, 4 << 20, 200))
                .walk()
                .forEachRemaining(seen::add);

        assertThat(seen)
                .filteredOn(Sighting.Unreadable.class::isInstance)
                .extracting(sighting -> sighting.source().path() + " "
                        + ((Sighting.Unreadable) sighting).refusal().reason())
                .containsExactly("many.eml!/a.zip BOMB", "vast.eml!/a.zip!/1 BOMB", "zips.eml!/a.zip UNSUPPORTED_TYPE");
        assertThat(paths(seen)).as("the reader will say what is wrong with it").contains("broken.eml!/a.zip");
    }

    @Test
    void opensLettersInZipsInLettersButNotForEver() throws IOException {
        String letter = mixed("Inmost", text("Inmost."), attachment("quay.txt", "The quay."));
        for (int i = 0; i < 6; i++) {
            letter = mixed("Around", text("Around."), attachment("z.zip", zip("l.eml", letter)));
        }
        write("a.eml", letter);

        List<Sighting> seen = walk();

        assertThat(seen.get(seen.size() - 1)).isInstanceOfSatisfying(Sighting.Unreadable.class, stop -> {
            assertThat(stop.refusal().detail()).isEqualTo("a letter within 5 letters");
            assertThat(stop.source().path()).isEqualTo("a.eml" + "!/z.zip!/l.eml".repeat(5));
        });
    }

    @Test
    void aClippingThatSpeaksOfFromIsNoMailbox() throws IOException {
        write(
                "a.txt",
                "From London at 10:00 the train left.\n\nFrom Paris at 11:00 came another.\nNote: it was late.\n");

        assertThat(walk()).hasSize(1).first().isInstanceOf(Sighting.Document.class);
    }

    @Test
    void aBrokenLetterIsStillADocument() throws IOException {
        String nested = HEAD.formatted("Nested", 1);
        for (int i = 0; i < 5_000; i++) {
            nested += "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n";
        }
        write("a.eml", nested);
        write(
                "b.eml",
                HEAD.formatted("Cut off", 2)
                        + "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: applica");

        assertThat(walk()).first().isInstanceOf(Sighting.Document.class);
    }

    private static String letter(String subject, String body) {
        return HEAD.formatted(subject, subject) + "\n" + body;
    }

    private static String mixed(String subject, String... parts) {
        String boundary = "part" + String.join("", parts).length();
        return HEAD.formatted(subject, subject) + "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--"
                + boundary + "\n" + String.join("\n--" + boundary + "\n", parts) + "\n--" + boundary + "--\n";
    }

    private static String text(String words) {
        return "Content-Type: text/plain\n\n" + words + "\n";
    }

    private static String attachment(String name, String content) {
        return attachment(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String attachment(String name, byte[] content) {
        return "Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n"
                + "Content-Disposition: attachment; filename=" + name + "\n\n"
                + Base64.getEncoder().encodeToString(content) + "\n";
    }

    /** A zip of names and contents in turn. */
    private static byte[] zip(String... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private List<Sighting> walk() {
        var seen = new ArrayList<Sighting>();
        archive().walk().forEachRemaining(seen::add);
        return seen;
    }

    private static List<String> paths(List<Sighting> seen) {
        return seen.stream().map(sighting -> sighting.source().path()).toList();
    }

    private String staged(SourceFile source) throws IOException {
        Path copy = folder.resolve("copy");
        assertThat(archive().stage(source, copy)).isEmpty();
        return Files.readString(copy);
    }

    private Archive archive() {
        return new Archive(root, List.of(), new IgnoreRules(List.of()), ArchiveLimits.DEFAULT);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(root.resolve(name), content);
    }
}

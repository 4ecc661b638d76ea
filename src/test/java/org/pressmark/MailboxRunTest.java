package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mailbox with a letter, a letter that brings a paper, a press review and the digest of a list. */
class MailboxRunTest {

    @TempDir
    private Path folder;

    @Test
    void givesEachLetterAttachmentAndArticleItsRow() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        String paper = "The Quay Times\n23 March 2021\n\nFerry Terminal to Close\n\nBy Tove Rask\n\n"
                + "The ferry terminal at Harwick will close for repairs in May, its owners said on Tuesday.\n";
        String mailbox = letter(
                        "Ferry sails again",
                        "Content-Type: text/plain; charset=utf-8\n\n"
                                + "The ferry Aurelia left Port Edda on Monday for the first time since the storm.\n")
                + letter("For the archive", mixed(paper))
                + letter("Press review", "Content-Type: text/plain; charset=utf-8\n\n" + text("split/digest-01.txt"))
                + letter("Harbour Digest", "Content-Type: text/plain; charset=utf-8\n\n" + text("split/digest-02.txt"));
        Files.writeString(input.resolve("press.mbox"), mailbox);

        Invocation run = Invocation.run(input, folder.resolve("output"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(rows("clippings"))
                .extracting(row -> row.get("source_file"), row -> row.get("headline"), row -> row.get("date_published"))
                .containsExactly(
                        tuple("press.mbox!/1", "Ferry sails again", "2021-03-24"),
                        tuple("press.mbox!/2!/paper.txt", "Ferry Terminal to Close", "2021-03-23"),
                        tuple("press.mbox!/3", "Ferry sails again", "2010-04-27"),
                        tuple("press.mbox!/3", "Mill to close in June", "2010-04-26"),
                        tuple("press.mbox!/3", "Beekeepers settle on a price", "2010-04-26"),
                        tuple("press.mbox!/4", "Ferry sails again", "2010-04-27"),
                        tuple("press.mbox!/4", "Mill to close in June", "2010-04-26"));
        assertThat(rows("files"))
                .extracting(row -> row.get("path"), row -> row.get("format"), row -> row.get("verdict"))
                .contains(
                        tuple("press.mbox", "application/mbox", "catalogued"),
                        tuple("press.mbox!/2", "message/rfc822", "catalogued"),
                        tuple("press.mbox!/2!/paper.txt", "text/plain", "catalogued"));
        assertThat(Invocation.run(input, folder.resolve("output")).err()).contains("Nothing has changed");
    }

    private List<Map<String, String>> rows(String table) {
        return Invocation.rows(folder.resolve("output/data/" + table + ".csv"));
    }

    private static String letter(String subject, String body) {
        return "From desk@edda.example Wed Mar 24 09:00:00 2021\nFrom: Edda Courier <desk@edda.example>\nSubject: "
                + subject + "\nDate: Wed, 24 Mar 2021 09:00:00 +0000\nMessage-ID: <" + subject.hashCode()
                + "@edda.example>\nMIME-Version: 1.0\n" + body + "\n\n";
    }

    private static String mixed(String paper) {
        return "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>&nbsp;</p>\n--x\n"
                + "Content-Type: text/plain; name=paper.txt\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(paper.getBytes(StandardCharsets.UTF_8)) + "\n--x--\n";
    }

    private static String text(String name) throws IOException {
        try (InputStream text = Objects.requireNonNull(MailboxRunTest.class.getResourceAsStream(name))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

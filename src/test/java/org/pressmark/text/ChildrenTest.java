package org.pressmark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;

/** A child that comes to grief costs the document that it read, and nothing else. */
class ChildrenTest {

    @TempDir
    private Path folder;

    private Path work = Path.of("");
    private Children children = children(1, Duration.ofSeconds(30));

    @BeforeEach
    void open() throws IOException {
        work = Files.createDirectory(folder.resolve("work"));
        children = children(1, Duration.ofSeconds(30));
    }

    @AfterEach
    void close() {
        children.close();
        assertThat(ourChildren()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "devour, OUT_OF_MEMORY",
        "pretend, OUT_OF_MEMORY",
        "quit, PARSER_DIED",
        "crash, PARSER_DIED",
        "recurse, PARSER_DIED",
        "throw, PARSER_DIED"
    })
    void losesOnlyTheDocumentThatKillsIt(String mischief, Reason reason) throws IOException {
        assertThat(read("before")).isEqualTo("read: before");
        assertThat(refusal(mischief).reason()).isEqualTo(reason);
        assertThat(read("after")).isEqualTo("read: after");
    }

    @Test
    void endsADocumentThatHangs() throws IOException {
        children.close();
        children = children(1, Duration.ofSeconds(2));

        assertThat(read("before")).isEqualTo("read: before");
        assertThat(refusal("hang").reason()).isEqualTo(Reason.TIMEOUT);
        assertThat(read("after")).isEqualTo("read: after");
    }

    @Test
    void givesADocumentTimeForThePagesThatMustBeRecognised() throws IOException {
        children.close();
        OcrSettings ocr = new OcrSettings(OcrSettings.Mode.AUTO, List.of(), Duration.ofSeconds(2), 2);
        children = new Children(limits(1, Duration.ofSeconds(2)), ocr, MischievousChild.class.getName());

        assertThat(read("before")).isEqualTo("read: before");
        assertThat(read("look for 3 seconds")).isEqualTo("read: look for 3 seconds");
        assertThat(refusal("look for 30 seconds"))
                .as("but not for more pages than are ever recognised")
                .isEqualTo(new Refusal(Reason.TIMEOUT, "after 6000 ms"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"interrupt", "shout"})
    void isNotDisturbedByADocumentThat(String mischief) throws IOException {
        assertThat(read(mischief)).isEqualTo("read: " + mischief);
        List<ProcessHandle> before = ourChildren();
        assertThat(read("after")).isEqualTo("read: after");
        assertThat(ourChildren()).as("the same child goes on").isEqualTo(before);
    }

    @Test
    void letsNoDocumentUseTheNetwork() throws IOException {
        assertThat(read("phone")).isEqualTo("called: no socket; no page; no name");
    }

    @Test
    void startsNoMoreChildrenThanAllowedAndKeepsThem() throws Exception {
        children.close();
        children = children(2, Duration.ofSeconds(30));
        assertThat(ourChildren()).as("lazily").isEmpty();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<String>> readings = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String content = "document " + i;
                readings.add(threads.submit(() -> read(content)));
            }
            for (int i = 0; i < 60; i++) {
                assertThat(readings.get(i).get(60, TimeUnit.SECONDS)).isEqualTo("read: document " + i);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(ourChildren()).hasSizeBetween(1, 2);
    }

    @Test
    void leavesNothingInTheWorkFolder() throws IOException {
        read("before");
        refusal("crash");
        read("after");
        children.close();

        try (Stream<Path> left = Files.list(work)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void readsNothingOnceClosed() {
        children.close();

        assertThatThrownBy(() -> read("late"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void saysWhyAChildDoesNotStart() {
        try (Children none =
                new Children(limits(1, Duration.ofSeconds(30)), OcrSettings.NONE, "org.pressmark.text.Nobody")) {
            assertThatThrownBy(() -> none.read(Format.PDF, folder.resolve("x"), pages -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("did not start")
                    .hasMessageContaining("Nobody");
        }
    }

    private String read(String content) throws IOException {
        Reading reading = reading(content);
        assertThat(reading).isInstanceOf(Reading.Success.class);
        return ((Reading.Success) reading).text().characters();
    }

    private Refusal refusal(String content) throws IOException {
        Reading reading = reading(content);
        assertThat(reading).isInstanceOf(Reading.Failure.class);
        return ((Reading.Failure) reading).refusal();
    }

    private Reading reading(String content) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "document", ".txt"), content);
        return children.read(Format.PDF, file, pages -> {});
    }

    private Children children(int number, Duration time) {
        return new Children(limits(number, time), OcrSettings.NONE, MischievousChild.class.getName());
    }

    private TextLimits limits(int number, Duration time) {
        return new TextLimits(1 << 20, 100_000, time, 64, number, work);
    }

    private static List<ProcessHandle> ourChildren() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
    }
}

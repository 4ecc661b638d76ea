package org.pressmark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Reason;

/** A program that comes to grief costs the page that it looked at. Scripts stand in for it. */
class TesseractTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void needsAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "scripts stand in for tesseract, and there is no shell");
    }

    @Test
    void readsTheTable() throws IOException {
        Tesseract tesseract =
                tesseract("printf 'level\\tand so on\\n5\\t1\\t1\\t1\\t1\\t1\\t0\\t0\\t9\\t9\\t91\\tFerry\\n'");

        assertThat(page(tesseract)).isEqualTo(new RecognisedPage("Ferry", List.of(), 91));
        assertThat(left()).containsExactly("program");
    }

    @Test
    void toldWhichLanguagesAreThereAndNoMoreThreadsThanOne() throws IOException {
        String script =
                "printf 'level\\tand so on\\n5\\t1\\t1\\t1\\t1\\t1\\t0\\t0\\t9\\t9\\t91\\t%s\\n' \"$(echo $OMP_THREAD_LIMIT/$*)\"";

        assertThat(page(tesseract(script)).text())
                .startsWith("1/")
                .contains(" -l eng+deu --psm 3 ")
                .contains("number=4");
    }

    @Test
    void endsAPageThatTakesTooLong() throws IOException {
        Tesseract tesseract = tesseract("sleep 60 & sleep 60");

        assertThat(reasonOf(tesseract)).isEqualTo(Reason.TIMEOUT);
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    void refusesAPageThatCannotBeRead() throws IOException {
        Tesseract tesseract = tesseract("echo 'Error during processing.' >&2; exit 1");

        assertThatThrownBy(() -> page(tesseract))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("code 1: Error during processing.");
    }

    @Test
    void doesNotBelieveATableThatIsNone() throws IOException {
        Tesseract tesseract =
                tesseract("printf 'level\\tand so on\\n5\\t1\\t1\\t1\\t1\\t1\\t0\\tx\\t9\\t9\\tsure\\tFerry\\n'");

        assertThat(reasonOf(tesseract)).isEqualTo(Reason.PARSER_DIED);
    }

    @Test
    void saysWhichLanguageIsMissing() {
        assertThatThrownBy(() -> tesseract("", "lat")).hasMessageContaining("lacks the language lat");
    }

    private Reason reasonOf(Tesseract tesseract) {
        EngineException thrown = catchThrowableOfType(EngineException.class, () -> page(tesseract));
        return ((Reading.Failure) thrown.refusal()).refusal().reason();
    }

    private RecognisedPage page(Tesseract tesseract) throws EngineException {
        return tesseract.recognise(folder.resolve("scan.tiff"), 4, 0);
    }

    private Tesseract tesseract(String script, String... languages) throws IOException {
        Path program = Files.writeString(
                folder.resolve("program"),
                "#!/bin/sh\nif [ \"$1\" = --list-langs ]; then echo List; echo deu; echo eng; exit 0; fi\n" + script
                        + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        OcrSettings settings = new OcrSettings(OcrSettings.Mode.AUTO, List.of(languages), Duration.ofSeconds(2), 10);
        return new Tesseract(program, Optional.empty(), folder, settings, 1000);
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}

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
        Path started = folder.resolve("started");
        Tesseract tesseract = tesseract("echo $$ >> %1$s; sleep 60 & echo $! >> %1$s; sleep 60".formatted(started));

        assertThat(reasonOf(tesseract)).isEqualTo(Reason.TIMEOUT);
        assertThat(Files.readAllLines(started)).hasSize(2).noneMatch(id -> ProcessHandle.current()
                .descendants()
                .anyMatch(process -> process.pid() == Long.parseLong(id)));
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

    @Test
    void looksAgainAtAPageInAnotherLanguageThatIsInstalled() throws IOException {
        String spanish = "el barco que se fue de la isla con los hombres y las redes no ha vuelto en una semana";

        assertThat(page(speaking(spanish, 60, 90)).text()).isEqualTo("otra " + spanish);
        assertThat(page(speaking(spanish, 90, 60)).text()).isEqualTo(spanish);
        assertThat(page(speaking(spanish, 60, 90, "eng")).text()).isEqualTo(spanish);
    }

    @Test
    void looksOnceAtAPageInALanguageThatWasExpectedOrIsNotInstalled() throws IOException {
        String english =
                "the boat that left the island with the men and the nets has not come back in a week to this day";
        String polish = "statek nie jest na wyspie i nie ma go od tygodnia ale w porcie po roku jest jak do tego";

        assertThat(page(speaking(english, 60, 90)).text()).isEqualTo(english);
        assertThat(page(speaking(polish, 60, 90)).text()).isEqualTo(polish);
    }

    /** A program that reads {@code words} with a first confidence, and with "otra" before them and a second one if told that they are Spanish. */
    private Tesseract speaking(String words, int first, int second, String... languages) throws IOException {
        Path program = Files.writeString(
                folder.resolve("program"),
                """
                #!/bin/sh
                if [ "$1" = --list-langs ]; then echo List; echo eng; echo spa; exit 0; fi
                words='%s'; sure=%d
                case "$*" in *"-l spa "*) words="otra $words"; sure=%d;; esac
                printf 'level\tand so on\n'
                n=0
                for word in $words; do
                    n=$((n + 1))
                    printf '5\t1\t1\t1\t1\t%%d\t%%d\t0\t9\t9\t%%d\t%%s\n' $n $((n * 12)) $sure "$word"
                done
                """
                        .formatted(words, first, second));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        OcrSettings settings = new OcrSettings(OcrSettings.Mode.AUTO, List.of(languages), Duration.ofMinutes(1), 10);
        return new Tesseract(program, Optional.empty(), folder, settings, 1000);
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

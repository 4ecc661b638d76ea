package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each setting with where it comes from; a process of its own where the environment or the folder matters. */
class ConfigCommandTest {

    @TempDir
    private Path folder;

    @Test
    void showsDefaultsAndTheCommandLine() {
        Invocation call = Invocation.of("config", "-i", "clippings", "-t", "3");
        assertThat(call.exitCode()).isZero();
        assertThat(call.out())
                .containsPattern("pressmark\\.input +clippings +command line")
                .containsPattern("pressmark\\.threads +3 +command line")
                .containsPattern("pressmark\\.output +output +default")
                .containsPattern("pressmark\\.work +output.\\.pressmark +default")
                .containsPattern("pressmark\\.time-limit +60s +default");
    }

    @Test
    void namesTheVariableAndTheLineOfTheFile() throws Exception {
        Files.writeString(
                folder.resolve("pressmark.properties"),
                "# nightly\npressmark.output=/srv/catalogue\npressmark.ocr-languages=eng,ita\npressmark.max-pages=7\n");
        String said = inProcess(Map.of("PRESSMARK_MAXPAGES", "9", "PRESSMARK_TIMELIMIT", "90s"), "config");
        assertThat(said)
                .containsPattern("pressmark\\.output +/srv/catalogue +file pressmark\\.properties, line 2")
                .containsPattern("pressmark\\.ocr-languages +eng, ?ita +file pressmark\\.properties, line 3")
                .containsPattern("pressmark\\.max-pages +9 +environment variable PRESSMARK_MAXPAGES")
                .containsPattern("pressmark\\.time-limit +90s +environment variable PRESSMARK_TIMELIMIT");
    }

    @Test
    void refusesWhatRunWouldRefuse() throws Exception {
        assertThat(Invocation.of("config", "-t", "900").exitCode()).isEqualTo(2);
        Files.writeString(folder.resolve("pressmark.properties"), "pressmark.outptu=x\n");
        assertThat(inProcess(Map.of(), "config"))
                .contains("There is no setting pressmark.outptu")
                .contains("pressmark.output");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "--ocr=maybe     | pressmark.ocr cannot be \"maybe\"; it must be auto, off, on.",
                "--threads=many  | 'many' is not a whole number",
                "--inptu=x       | There is no option --inptu=x."
            })
    void saysWhatAnOptionMayBe(String option, String sentence) {
        Invocation call = Invocation.of("config", option);

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "PRESSMARK_TIMELIMIT, a time such as 60s",
        "PRESSMARK_MAXFILESIZE, a size such as 100MB",
        "PRESSMARK_MAXPAGES, a whole number"
    })
    void saysWhatASettingMayBe(String variable, String form) throws Exception {
        assertThat(inProcess(Map.of(variable, "lots"), "config"))
                .contains("cannot be \"lots\"; it must be " + form);
    }

    private String inProcess(Map<String, String> environment, String... further)
            throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.pressmark.Pressmark"));
        words.addAll(List.of(further));
        Path log = folder.resolve("said.txt");
        var builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        assertThat(builder.start().waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(log);
    }
}

package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final String COLUMNS = "clipping_id,clipping_number,headline,date_published,people,source_file\r\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void catalogue() throws IOException {
        Files.createDirectories(folder.resolve("out/data"));
        Files.writeString(
                folder.resolve("out/data/clippings.csv"),
                COLUMNS
                        + "CLP-1,1,Dock strike ends,2021-03-23,Ann Bell | Asch,a.txt\r\n"
                        + "CLP-2,1,Wool sales,,Carl Dorn,b.txt\r\n");
        Files.writeString(
                folder.resolve("out/data/evidence.csv"),
                "clipping_id,field,position,value,confidence\r\nCLP-1,date_published,1,2021-03-23,97\r\n");
        Files.writeString(
                folder.resolve("out/data/mentions.csv"),
                "clipping_id,entity_type,entity_id,surface,confidence\r\n"
                        + "CLP-1,person,PER-1,Bell,95\r\nCLP-1,person,PER-1,Ann Bell,95\r\nCLP-1,person,PER-2,Asch,60\r\n");
    }

    @Test
    void scoresTheColumnsThatAPersonCorrected() throws IOException {
        Path gold = folder.resolve("gold.csv");
        Files.writeString(
                gold,
                "source_file;headline;date_published;people\r\na.txt;Dock strike ends;2021-03-23;Ann Bell\r\n"
                        + "b.txt;Wool sales;1931-02-06;Jörg Dorn\r\n",
                Charset.forName("windows-1252"));
        Invocation call = evaluate(gold);
        assertThat(call.exitCode()).isZero();
        assertThat(call.out())
                .containsPattern("headline +100\\.00 +2 +2")
                .containsPattern("date +50\\.00 +1 +2 +1")
                .containsPattern("people +50\\.00 +1 +2 +33\\.33 +1 +3 +40\\.00")
                .contains("gold:  1931-02-06")
                .contains("missed: Jörg Dorn")
                .doesNotContain("outlet");
    }

    @Test
    void tellsWhetherConfidenceWasDeserved() throws IOException {
        Invocation call = evaluate(goldLines());
        assertThat(call.out())
                .containsPattern("date +100\\.00 +1/1")
                .containsPattern("people +100\\.00 +1/1 +- +- +0\\.00 +0/1");
    }

    @Test
    void speaksOfOneFieldAndByLanguage() throws IOException {
        Invocation call = evaluate(goldLines(), "--field", "people", "--by", "language", "--errors", "0");
        assertThat(call.out()).containsPattern("en +1 +1 +1 +1 +66\\.67").doesNotContain("date", "wrong:");
    }

    @Test
    void writesItsFiguresAsJson() throws IOException {
        Invocation call =
                evaluate(goldLines(), "--json", folder.resolve("figures.json").toString());
        assertThat(call.exitCode()).isZero();
        assertThat(folder.resolve("figures.json")).content().contains("\"exact\" : 1.0");
        assertThat(evaluate(goldLines(), "--json", "-").out()).startsWith("{");
    }

    @Test
    void refusesWhatIsMissingOrEmpty() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.jsonl"));
        assertRefused(evaluate(empty), "empty");
        assertRefused(evaluate(folder.resolve("none.jsonl")), "no gold list");
        assertRefused(evaluate(Files.writeString(folder.resolve("bad.jsonl"), "{\"n\":1}\n")), "Line 1");
        assertRefused(evaluate(Files.writeString(folder.resolve("bad2.jsonl"), "[1\n")), "Line 1");
        assertRefused(evaluate(Files.writeString(folder.resolve("bad.csv"), "headline\r\nx\r\n")), "source_file");
        assertRefused(
                Invocation.of("evaluate", "--gold", goldLines().toString(), "--catalogue", folder.toString()),
                "no catalogue");
    }

    @Test
    void tellsWrongUsage() throws IOException {
        assertThat(Invocation.of("evaluate").exitCode()).isEqualTo(2);
        assertThat(evaluate(goldLines(), "--by", "colour").err()).contains("format, layout, language, hand, source");
        assertThat(evaluate(goldLines(), "--field", "colour").exitCode()).isEqualTo(2);
        assertThat(evaluate(goldLines(), "--errors", "-1").exitCode()).isEqualTo(2);
    }

    private Path goldLines() throws IOException {
        return Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"file\":\"a.txt\",\"n\":1,\"date\":\"2021-03-23\",\"people\":[\"Ann Bell\"],\"outlet\":null,\"language\":\"en\"}\n");
    }

    private Invocation evaluate(Path gold, String... further) {
        var words = new ArrayList<>(List.of(
                "evaluate",
                "--gold",
                gold.toString(),
                "--catalogue",
                folder.resolve("out").toString()));
        words.addAll(List.of(further));
        return Invocation.of(words.toArray(String[]::new));
    }

    private static void assertRefused(Invocation call, String reason) {
        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err()).contains(reason).doesNotContain("\tat ");
    }
}

package org.pressmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecoderTest {

    static Stream<Arguments> encodings() throws IOException {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DecoderTest.class.getResourceAsStream("encodings.tsv")),
                StandardCharsets.UTF_8))) {
            List<String> lines =
                    rows.lines().filter(line -> !line.startsWith("#")).toList();
            return lines.stream().map(line -> Arguments.of((Object[]) line.split("\t")));
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("encodings")
    void recognisesTheEncodingOfOneSentence(String encodedIn, String expected, String text) {
        Decoded decoded = Decoder.decode(bytes(text, encodedIn));

        assertThat(decoded.characters()).isEqualTo(text);
        assertThat(List.of(expected.split("\\|"))).contains(decoded.charset());
    }

    @Test
    void believesAByteOrderMarkAndDropsIt() {
        assertThat(Decoder.decode(withMark("\u00ef\u00bb\u00bf", "Émile".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new Decoded("Émile", "UTF-8"));
        assertThat(Decoder.decode(withMark("\u00ff\u00fe", "Émile".getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(new Decoded("Émile", "UTF-16LE"));
        assertThat(Decoder.decode(withMark("\u00fe\u00ff", "Émile".getBytes(StandardCharsets.UTF_16BE))))
                .isEqualTo(new Decoded("Émile", "UTF-16BE"));
    }

    @Test
    void keepsToUtf8WhenTheLastCharacterIsCutOff() {
        byte[] whole = "Les députés ont voté".getBytes(StandardCharsets.UTF_8);

        Decoded decoded = Decoder.decode(Arrays.copyOf(whole, whole.length - 1));

        assertThat(decoded.characters()).isEqualTo("Les députés ont votÃ");
        assertThat(decoded.charset()).isEqualTo("UTF-8");
    }

    @Test
    void keepsToUtf8WhenOneLineWasPastedInFromElsewhere() {
        byte[] utf8 =
                "Les élèves étaient là, déjà prêts à célébrer l’été. ".repeat(3).getBytes(StandardCharsets.UTF_8);
        byte[] latin = "Fin d'été".getBytes(StandardCharsets.ISO_8859_1);

        Decoded decoded = Decoder.decode(withMark(new String(utf8, StandardCharsets.ISO_8859_1), latin));

        assertThat(decoded.charset()).isEqualTo("UTF-8");
        assertThat(decoded.characters()).startsWith("Les élèves étaient là").endsWith("Fin d'été");
    }

    @Test
    void takesTheStatedLatin1ForWindows1252() {
        assertThat(Decoder.decodeAs(StandardCharsets.ISO_8859_1, bytes("It’s 5 €", "windows-1252")))
                .contains(new Decoded("It’s 5 €", "windows-1252"));
    }

    @Test
    void doesNotBelieveAStatedEncodingThatTheBytesContradict() {
        assertThat(Decoder.decodeAs(StandardCharsets.UTF_8, bytes("été", "windows-1252")))
                .isEmpty();
    }

    private static byte[] bytes(String text, String charset) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        assertThat(new String(bytes, Charset.forName(charset)))
                .as("the case can be encoded")
                .isEqualTo(text);
        return bytes;
    }

    private static byte[] withMark(String mark, byte[] bytes) {
        byte[] prefix = mark.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(prefix, prefix.length + bytes.length);
        System.arraycopy(bytes, 0, all, prefix.length, bytes.length);
        return all;
    }
}

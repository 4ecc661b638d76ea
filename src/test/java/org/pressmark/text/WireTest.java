package org.pressmark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Statement;
import org.pressmark.clipping.Text;

class WireTest {

    private static final Reading TEXT = Reading.of(new Text(
            "Le caf\u00e9 \ud83d\ude00 \u6f22",
            "application/pdf",
            "",
            List.of(new Mark(Mark.Kind.PAGE, 0, 9), new Mark(Mark.Kind.TITLE, 0, 2)),
            List.of(new Statement(Statement.Label.HEADLINE, "Caf\u00e9", Statement.Origin.PROPERTY))));

    static Stream<Reading> readings() {
        return Stream.of(TEXT, Reading.of(Text.plain("", "UTF-8")), Reading.refused(Reason.CORRUPT, "cut off"));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void carriesAReadingUnchanged(Reading reading) throws IOException {
        assertThat(Wire.read(in(bytes(reading)), 1000, scans -> {})).isEqualTo(reading);
    }

    @Test
    void doesNotBelieveAChildThatBreaksTheProtocol() throws IOException {
        byte[] whole = bytes(TEXT);
        for (int i = 0; i < whole.length; i++) {
            byte[] cut = Arrays.copyOf(whole, i);
            assertThatThrownBy(() -> Wire.read(in(cut), 1000, scans -> {})).isInstanceOf(IOException.class);
        }
        byte[] huge = {1, 0x7f, 0x7f, 0x7f, 0x7f};
        assertThatThrownBy(() -> Wire.read(in(huge), 1000, scans -> {})).isInstanceOf(IOException.class);
        byte[] unknown = {7};
        assertThatThrownBy(() -> Wire.read(in(unknown), 1000, scans -> {})).isInstanceOf(IOException.class);
    }

    @Test
    void tellsOfThePagesToRecogniseBeforeTheReading() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        Wire.announce(out, 7);
        Wire.write(out, TEXT);
        List<Integer> announced = new ArrayList<>();

        assertThat(Wire.read(in(bytes.toByteArray()), 1000, announced::add)).isEqualTo(TEXT);
        assertThat(announced).containsExactly(7);
    }

    @Test
    void tellsOfEachPageAndOfNoMoreThanWereAnnounced() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        Wire.announce(out, 2);
        Wire.recognised(out);
        Wire.recognised(out);
        byte[] two = bytes.toByteArray();
        Wire.recognised(out);
        byte[] three = bytes.toByteArray();
        List<String> heard = new ArrayList<>();

        assertThatThrownBy(() -> Wire.read(in(three), 1000, hearing(heard)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("protocol");
        heard.clear();
        assertThatThrownBy(() -> Wire.read(in(two), 1000, hearing(heard))).isInstanceOf(IOException.class);
        assertThat(heard).containsExactly("2 pages", "page", "page");
    }

    private static PagesToRecognise hearing(List<String> heard) {
        return new PagesToRecognise() {
            @Override
            public void announced(int pages) {
                heard.add(pages + " pages");
            }

            @Override
            public void recognised() {
                heard.add("page");
            }
        };
    }

    private static byte[] bytes(Reading reading) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Wire.write(new DataOutputStream(bytes), reading);
        return bytes.toByteArray();
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}

package org.pressmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecogniserTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("The ferry left.", Format.PLAIN),
                Arguments.of("From: Reuters\nDate: 3 May 1999\nTo: the desk\n\nThe ferry left.", Format.PLAIN),
                Arguments.of("From: Ann Marlowe\nSubject: Ferry\nDate: 3 May 1999\n\nThe ferry left.", Format.PLAIN),
                Arguments.of("From our own correspondent\n\nThe ferry left.", Format.PLAIN),
                Arguments.of("From: a@b\nSubject: Ferry\nMessage-ID: <1@b>\n\nThe ferry left.", Format.MAIL),
                Arguments.of("Received: from a by b;\n 3 May 1999\nFrom: a@b\nSubject: Ferry\n\nIt left.", Format.MAIL),
                Arguments.of("From: a\nSubject: b\n\nMessage-ID: comes too late.", Format.PLAIN),
                Arguments.of("<REUTERS> The ferry left.", Format.PLAIN),
                Arguments.of("<<< PORT EDDA >>>\nThe ferry left.", Format.PLAIN),
                Arguments.of("<!DOCTYPE html><title>Ferry</title>", Format.HTML),
                Arguments.of("\n  <!-- saved --> <html lang=\"en\"><body>It left.</body></html>", Format.HTML),
                Arguments.of(
                        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>",
                        Format.HTML),
                Arguments.of("<p>The ferry left.</p>", Format.HTML),
                Arguments.of("<H1>The ferry left.</H1>", Format.HTML),
                Arguments.of("{\\rtf1 The ferry left.}", Format.RTF),
                Arguments.of("junk\n%PDF-1.4\n", Format.PDF),
                Arguments.of("# Ferry sails again\n\nIt left.", Format.PLAIN),
                Arguments.of("import java.util.List; the code ran.", Format.PLAIN),
                Arguments.of(
                        "\u0001The ferry left\u0003 at nine, with all the islanders on board.\u0000", Format.PLAIN));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void tellsTheFormatOf(String content, Format expected) {
        assertThat(recognise(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(Recognition.of(expected));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void tellsTheSameInUtf16WithoutAMark(String content, Format expected) {
        if (expected == Format.PLAIN || expected == Format.HTML || expected == Format.MAIL) {
            assertThat(recognise(content.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(Recognition.of(expected));
        }
    }

    @Test
    void namesWhatItDoesNotKnow() {
        assertThat(recognise("<?xml version=\"1.0\"?><books/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Recognition.Foreign(
                        "application/xml of the kind <books>, not NITF, NewsML-G2, TEI, RSS or Atom"));
        assertThat(recognise(latin("\u001f\u008b\b\0\0\0\0\0\0\u0003\u0001\u0002\u0003\u0004\u0005\u0006\u0007")))
                .isEqualTo(new Recognition.Foreign("application/gzip"));
        assertThat(recognise(latin("GIF89a\1\0\1\0\0\0\0"))).isEqualTo(new Recognition.Picture("image/gif"));
    }

    @Test
    void takesNothingForAPictureThatOnlyBeginsLikeOne() {
        assertThat(recognise(latin("\u0089PNG\r\n\u001a\n\u00fcG\u00deN\u007f\u008f\u0095@ and more of no picture")))
                .isEqualTo(new Recognition.Foreign("application/octet-stream"));
    }

    private static Recognition recognise(byte[] bytes) {
        return Recogniser.recognise(new Sample(bytes, new byte[0]));
    }

    private static byte[] latin(String bytes) {
        return bytes.getBytes(Charset.forName("ISO-8859-1"));
    }
}

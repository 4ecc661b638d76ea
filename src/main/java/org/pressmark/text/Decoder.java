package org.pressmark.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * Finds out how a plain text is encoded, and decodes it. What is certain comes first: byte order marks, UTF-8 without an error, the
 * zero bytes of UTF-16. Only then the encodings of old are weighed against one another, each by how its reading of the bytes looks.
 */
final class Decoder {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final Charset MAINFRAME = Charset.forName("IBM037");

    /** In the order of likelihood: the first of equals wins. */
    private static final List<Charset> SINGLE_BYTE = charsets(
            "windows-1252",
            "ISO-8859-15",
            "x-MacRoman",
            "IBM850",
            "IBM437",
            "windows-1250",
            "ISO-8859-2",
            "windows-1251",
            "KOI8-R",
            "IBM866",
            "ISO-8859-5",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "windows-1256");

    private static final List<Charset> EAST_ASIAN =
            charsets("windows-31j", "EUC-JP", "x-windows-949", "GB18030", "Big5", "ISO-2022-JP", "ISO-2022-KR");

    private static final char REPLACEMENT = '\ufffd';

    private static final int SAMPLE = 1 << 17;

    /** What shows the width of the characters, and a mainframe's blanks. */
    private static final int GLANCE = 1 << 12;

    /** Share of UTF-16's zero bytes on one side that makes it sure, in percent. */
    private static final int MOST_ZERO = 40;

    /** A broken spot in UTF-8 is forgiven for each so many whole characters. */
    private static final int WHOLE_FOR_BROKEN = 2;

    private Decoder() {}

    /** Decodes the bytes of a text. Never fails: what cannot be decoded becomes U+FFFD. */
    static Decoded decode(byte[] bytes) {
        return marked(bytes)
                .or(() -> wide(bytes))
                .or(() -> escaped(bytes))
                .or(() -> mainframe(bytes))
                .or(() -> strict(StandardCharsets.UTF_8, bytes))
                .or(() -> nearlyUtf8(bytes))
                .orElseGet(() -> lenient(weigh(sample(bytes)), bytes, 0));
    }

    /** Decodes by a stated encoding, if the bytes allow it. ISO-8859-1 is read as the windows-1252 that is always meant. */
    static Optional<Decoded> decodeAs(Charset stated, byte[] bytes) {
        boolean latin = stated.equals(StandardCharsets.ISO_8859_1) || stated.equals(StandardCharsets.US_ASCII);
        if (latin || stated.equals(LATIN)) {
            Optional<Decoded> utf8 = strict(StandardCharsets.UTF_8, bytes);
            return utf8.isPresent() ? utf8 : Optional.of(lenient(LATIN, bytes, 0));
        }
        if (stated.name().startsWith("UTF-16") || stated.name().startsWith("UTF-32")) {
            return marked(bytes).or(() -> wide(bytes));
        }
        return marked(bytes).or(() -> strict(stated, bytes));
    }

    /** Whether the bytes read as UTF-16 or UTF-32, with or without a byte order mark. */
    static boolean isWide(byte[] bytes) {
        return marked(bytes)
                        .filter(decoded -> !decoded.charset().equals("UTF-8"))
                        .isPresent()
                || wide(bytes).isPresent();
    }

    private static Optional<Decoded> marked(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(lenient(StandardCharsets.UTF_8, bytes, 3));
        } else if (starts(bytes, 0xff, 0xfe, 0, 0)) {
            return Optional.of(lenient(UTF_32LE, bytes, 4));
        } else if (starts(bytes, 0, 0, 0xfe, 0xff)) {
            return Optional.of(lenient(UTF_32BE, bytes, 4));
        } else if (starts(bytes, 0xff, 0xfe)) {
            return Optional.of(lenient(StandardCharsets.UTF_16LE, bytes, 2));
        } else if (starts(bytes, 0xfe, 0xff)) {
            return Optional.of(lenient(StandardCharsets.UTF_16BE, bytes, 2));
        }
        return Optional.empty();
    }

    /** UTF-16 without a mark: nearly every other byte of a Western text is zero, always on the same side. */
    private static Optional<Decoded> wide(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, GLANCE) & ~1;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        int most = length / 2 * MOST_ZERO / 100;
        if (length >= 4 && zeros[1] > most && zeros[0] < zeros[1] / 10 + 1) {
            return Optional.of(lenient(StandardCharsets.UTF_16LE, bytes, 0));
        } else if (length >= 4 && zeros[0] > most && zeros[1] < zeros[0] / 10 + 1) {
            return Optional.of(lenient(StandardCharsets.UTF_16BE, bytes, 0));
        }
        return Optional.empty();
    }

    /** The seven-bit encodings of Japan and Korea, which shift by escape sequences. */
    private static Optional<Decoded> escaped(byte[] bytes) {
        for (int i = 0; i + 1 < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0x1b && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return strict(Charset.forName("ISO-2022-JP"), bytes)
                        .or(() -> strict(Charset.forName("ISO-2022-KR"), bytes));
            }
        }
        return Optional.empty();
    }

    /** UTF-8 with broken spots: a line pasted in from elsewhere, or an end cut off. What is no UTF-8 is read as windows-1252. */
    private static Optional<Decoded> nearlyUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        int broken = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            broken++;
            out.put(new String(bytes, in.position(), result.length(), LATIN));
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, true);
        }
        out.flip();
        long whole = out.chars().filter(c -> c > 0x7f).count() - broken;
        return whole > 0 && broken * WHOLE_FOR_BROKEN <= whole
                ? Optional.of(new Decoded(out.toString(), StandardCharsets.UTF_8.name()))
                : Optional.empty();
    }

    /** The encoding of mainframes, in which a blank is what is an at sign elsewhere. */
    private static Optional<Decoded> mainframe(byte[] bytes) {
        int signs = 0;
        int blanks = 0;
        int length = Math.min(bytes.length, GLANCE);
        for (int i = 0; i < length; i++) {
            signs += bytes[i] == 0x40 ? 1 : 0;
            blanks += bytes[i] == 0x20 ? 1 : 0;
        }
        return signs * 12 > length && blanks * 100 < length
                ? Optional.of(lenient(MAINFRAME, bytes, 0))
                : Optional.empty();
    }

    private record Candidate(Charset charset, double score) {}

    private static Charset weigh(byte[] sample) {
        Tongue tongue = Tongue.of(sample);
        List<Candidate> candidates = new ArrayList<>();
        for (Charset charset : SINGLE_BYTE) {
            Plausibility.of(lenient(charset, sample, 0).characters(), tongue)
                    .ifPresent(score -> candidates.add(new Candidate(charset, score)));
        }
        CharsetMatch[] matches = detect(sample);
        for (Charset charset : EAST_ASIAN) {
            strictOrCut(charset, sample)
                    .flatMap(decoded -> Ideographs.plausibility(decoded.characters(), charset))
                    .ifPresent(score -> candidates.add(new Candidate(charset, score + confidence(matches, charset))));
        }
        return candidates.stream()
                .filter(candidate -> candidate.score() > 0)
                .max(Comparator.comparingDouble(Candidate::score))
                .map(Candidate::charset)
                .orElse(LATIN);
    }

    private static CharsetMatch[] detect(byte[] sample) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample);
        return detector.detectAll();
    }

    /** From 0 to 1: how sure ICU's detector is, which knows the most frequent characters of the double-byte encodings. */
    private static double confidence(CharsetMatch[] matches, Charset charset) {
        for (CharsetMatch match : matches) {
            if (Charset.isSupported(match.getName()) && Ideographs.isSame(Charset.forName(match.getName()), charset)) {
                return match.getConfidence() / 100.0;
            }
        }
        return 0;
    }

    /** The replacing decoder of strings is several times faster: the reporting one is asked only where something was replaced. */
    private static Optional<Decoded> strict(Charset charset, byte[] bytes) {
        Decoded replaced = lenient(charset, bytes, 0);
        return replaced.characters().indexOf(REPLACEMENT) < 0 ? Optional.of(replaced) : reporting(charset, bytes);
    }

    private static Optional<Decoded> reporting(Charset charset, byte[] bytes) {
        try {
            String characters = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new Decoded(characters, charset.name()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A sample may end in the middle of a character. */
    private static Optional<Decoded> strictOrCut(Charset charset, byte[] sample) {
        return strict(charset, sample).or(() -> strict(charset, Arrays.copyOf(sample, sample.length - 1)));
    }

    private static Decoded lenient(Charset charset, byte[] bytes, int offset) {
        return new Decoded(new String(bytes, offset, bytes.length - offset, charset), charset.name());
    }

    private static byte[] sample(byte[] bytes) {
        return bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
    }

    private static boolean starts(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static List<Charset> charsets(String... names) {
        return Arrays.stream(names).map(Charset::forName).toList();
    }
}

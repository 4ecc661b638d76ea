package org.pressmark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.Statement;
import org.pressmark.clipping.Text;

/**
 * How a reading travels from a child to its parent. Plain lengths and characters and no serialized objects, for the child has read a
 * document that nobody vouches for: the parent believes no length and no name without looking.
 */
final class Wire {

    /** The first word of a child, before which its parent sends nothing. */
    static final int READY = 0x50524d4b;

    private static final int TEXT = 1;
    private static final int REFUSAL = 2;
    private static final int SCANS = 3;
    private static final int PAGE = 4;
    private static final int MOST_ITEMS = 1_000_000;
    private static final int LONGEST_STATEMENT = 1 << 20;
    private static final int MOST_BYTES_PER_CHARACTER = 3;

    private Wire() {}

    static void write(DataOutputStream out, Reading reading) throws IOException {
        if (reading instanceof Reading.Success success) {
            out.writeByte(TEXT);
            write(out, success.text());
        } else if (reading instanceof Reading.Failure failure) {
            out.writeByte(REFUSAL);
            write(out, failure.refusal().reason().name());
            write(out, failure.refusal().detail());
        }
        out.flush();
    }

    /** Tells the parent ahead of a reading that so many pages must be recognised first, which takes its time. */
    static void announce(DataOutputStream out, int scans) throws IOException {
        out.writeByte(SCANS);
        out.writeInt(scans);
        out.flush();
    }

    /** Tells the parent that one of the announced pages was looked at. */
    static void recognised(DataOutputStream out) throws IOException {
        out.writeByte(PAGE);
        out.flush();
    }

    /**
     * Reads what {@link #write} wrote. {@code limit} is the most characters that a text may have; {@code scans} is told, at most once,
     * how many pages were announced, and of no more pages than these.
     */
    static Reading read(DataInputStream in, int limit, PagesToRecognise scans) throws IOException {
        int kind = in.readByte();
        if (kind == SCANS) {
            int left = readCount(in, MOST_ITEMS);
            scans.announced(left);
            kind = in.readByte();
            for (; kind == PAGE && left > 0; left--) {
                scans.recognised();
                kind = in.readByte();
            }
        }
        try {
            if (kind == TEXT) {
                return Reading.of(readText(in, limit));
            } else if (kind == REFUSAL) {
                return new Reading.Failure(new Refusal(
                        Reason.valueOf(readString(in, LONGEST_STATEMENT)), readString(in, LONGEST_STATEMENT)));
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("the child does not keep to the protocol", e);
        }
        throw new IOException("the child does not keep to the protocol: " + kind);
    }

    private static void write(DataOutputStream out, Text text) throws IOException {
        write(out, text.characters());
        write(out, text.format());
        write(out, text.charset());
        write(out, text.origin().name());
        out.writeInt(text.quality());
        out.writeInt(text.marks().size());
        for (Mark mark : text.marks()) {
            write(out, mark.kind().name());
            out.writeInt(mark.start());
            out.writeInt(mark.end());
        }
        out.writeInt(text.statements().size());
        for (Statement statement : text.statements()) {
            write(out, statement.label().name());
            write(out, statement.value());
            write(out, statement.origin().name());
        }
    }

    private static Text readText(DataInputStream in, int limit) throws IOException {
        String characters = readString(in, limit);
        String format = readString(in, LONGEST_STATEMENT);
        String charset = readString(in, LONGEST_STATEMENT);
        Text.Origin origin = Text.Origin.valueOf(readString(in, LONGEST_STATEMENT));
        int quality = readCount(in, Text.TYPED);
        List<Mark> marks = new ArrayList<>();
        for (int left = readCount(in, MOST_ITEMS); left > 0; left--) {
            Mark.Kind kind = Mark.Kind.valueOf(readString(in, LONGEST_STATEMENT));
            marks.add(new Mark(kind, in.readInt(), readCount(in, characters.length())));
        }
        List<Statement> statements = new ArrayList<>();
        for (int left = readCount(in, MOST_ITEMS); left > 0; left--) {
            Statement.Label label = Statement.Label.valueOf(readString(in, LONGEST_STATEMENT));
            String value = readString(in, LONGEST_STATEMENT);
            statements.add(new Statement(label, value, Statement.Origin.valueOf(readString(in, LONGEST_STATEMENT))));
        }
        return new Text(characters, format, charset, origin, quality, marks, statements);
    }

    private static void write(DataOutputStream out, String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readString(DataInputStream in, int longest) throws IOException {
        int length = readCount(in, (int) Math.min(Integer.MAX_VALUE, (long) longest * MOST_BYTES_PER_CHARACTER));
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("the child broke off");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int readCount(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("the child does not keep to the protocol: " + count + " is more than " + most);
        }
        return count;
    }
}

package org.pressmark.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * Goes through the parts of one letter in their order, each decoded while it is read; nothing of them is kept. Letters within it are parts
 * like any other and are not gone into.
 */
final class LetterParts implements AutoCloseable {

    private static final int DEEPEST = 20;
    private static final int MOST_HEADERS = 10_000;

    /** The whole head of a letter is kept while its parts are read. */
    private static final int LONGEST_HEADER = 1 << 20;

    private final InputStream letter;
    private final MimeTokenStream tokens;
    private final Map<String, Integer> numbers = new HashMap<>();
    private int depth;
    private int listed;
    private LetterPart part = new LetterPart("", "", LetterPart.Kind.BODY);
    private String label = "";

    LetterParts(InputStream letter) {
        this.letter = letter;
        MimeConfig config = MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS)
                .setMalformedHeaderStartsBody(false)
                .build();
        this.tokens = new MimeTokenStream(config, DecodeMonitor.SILENT, new DefaultBodyDescriptorBuilder());
        this.tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        this.tokens.parse(letter);
    }

    /**
     * Goes on to the next part.
     *
     * @return whether there is one
     * @throws IOException if the letter cannot be read, or is nested beyond reason
     */
    boolean next() throws IOException {
        try {
            for (EntityState state = step(); state != EntityState.T_END_OF_STREAM; state = step()) {
                if (state == EntityState.T_START_MULTIPART && ++depth > DEEPEST) {
                    throw new IOException("parts within parts, more than " + DEEPEST + " deep");
                } else if (state == EntityState.T_END_MULTIPART) {
                    depth--;
                } else if (state == EntityState.T_BODY) {
                    see((MaximalBodyDescriptor) tokens.getBodyDescriptor());
                    return true;
                }
            }
            return false;
        } catch (MimeException | IllegalArgumentException | IllegalStateException malformed) {
            throw new IOException("a letter that cannot be taken apart", malformed);
        }
    }

    private EntityState step() throws IOException, MimeException {
        return tokens.next();
    }

    private void see(MaximalBodyDescriptor descriptor) {
        part = LetterPart.of(descriptor, depth == 0);
        if (part.kind() != LetterPart.Kind.BODY) {
            listed++;
            String name = part.label(listed);
            int copies = numbers.merge(name, 1, Integer::sum);
            label = copies == 1 ? name : name + " (" + copies + ")";
        }
    }

    /** The part that it stands at. */
    LetterPart part() {
        return part;
    }

    /** The name of the part that it stands at, which no other part of the letter has. */
    String label() {
        return label;
    }

    /** The bytes of the part that it stands at, decoded. They end with the next call of {@link #next}. */
    InputStream bytes() {
        return tokens.getDecodedInputStream();
    }

    @Override
    public void close() throws IOException {
        letter.close();
    }
}

package org.pressmark.split;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Statement;

/** Reads lines such as {@code BYLINE: Jane Doe} and {@code Titre de la publication: Le Quai}. */
final class Labels {

    /** What a label speaks of. */
    enum Meaning {
        HEADLINE,
        OUTLET,
        BYLINE,
        PUBLISHED,
        SECTION,
        PAGE,
        EDITION,
        DATELINE,
        LANGUAGE,
        ACCESSION_NUMBER,
        SENDER,
        /** The subject line of a mail, which is a headline, or the subjects of an article, which are none. */
        SUBJECT_LINE,
        /** The story follows. */
        BODY,
        ABSTRACT,
        /** Something that the catalogue has no column for. */
        ABOUT;

        /** The label of the statement that such a line makes. */
        Optional<Statement.Label> label() {
            return switch (this) {
                case SUBJECT_LINE -> Optional.of(Statement.Label.HEADLINE);
                case BODY, ABSTRACT, ABOUT -> Optional.empty();
                default -> Optional.of(Statement.Label.valueOf(name()));
            };
        }
    }

    /**
     * A labelled line.
     *
     * @param meaning what it speaks of
     * @param key the label as printed
     * @param value what stands behind the colon; may be empty
     */
    public record Fact(Meaning meaning, String key, String value) {}

    private static final Pattern FORM =
            Pattern.compile("^(?<key>\\p{L}[\\p{L}\\p{N} /().&'’-]{0,38}?)\\s?[:：](?!//)=?\\s{0,30}(?<value>.*)$");

    private static final int LONGEST = 42;

    private final Map<String, Meaning> meanings;

    private Labels(Map<String, Meaning> meanings) {
        this.meanings = Map.copyOf(meanings);
    }

    static Labels load() {
        var meanings = new HashMap<String, Meaning>();
        try (InputStream table = Objects.requireNonNull(Labels.class.getResourceAsStream("labels.tsv"), "labels.tsv")) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("label\t"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> {
                        for (String word : row[1].split("\\|")) {
                            meanings.putIfAbsent(word.toLowerCase(Locale.ROOT), Meaning.valueOf(row[0]));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read labels.tsv", e);
        }
        return new Labels(meanings);
    }

    /** The fact that a line states, if its label is known. */
    public Optional<Fact> in(String line) {
        if (!mayBe(line)) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(line);
        if (!form.matches()) {
            return Optional.empty();
        }
        Meaning meaning =
                meanings.get(form.group("key").toLowerCase(Locale.ROOT).strip());
        return meaning == null
                ? Optional.empty()
                : Optional.of(new Fact(
                        meaning, form.group("key").strip(), form.group("value").strip()));
    }

    /** Whether a line has the form of a label in capitals, as LexisNexis prints them, known or not. */
    static boolean isCapitals(String line) {
        if (!mayBe(line)) {
            return false;
        }
        Matcher form = FORM.matcher(line);
        return form.matches()
                && form.group("key").equals(form.group("key").toUpperCase(Locale.ROOT))
                && form.group("key").length() > 2;
    }

    /** Whether a colon stands where labels end; most lines of most files have none. */
    private static boolean mayBe(String line) {
        int reach = Math.min(line.length(), LONGEST);
        for (int i = 1; i < reach; i++) {
            if (line.charAt(i) == ':' || line.charAt(i) == '：') {
                return true;
            }
        }
        return false;
    }
}

package org.pressmark.language;

import java.util.List;

/** The table of titles, forms of address and offices that stand before names: {@code Secretary of State}, {@code Sen.}, {@code Frau}. */
public final class Titles {

    private final Phrases<Title> phrases;

    private Titles() {
        Phrases.Builder<Title> builder = new Phrases.Builder<>();
        for (Table.Row row : Table.read(Titles.class, "titles.tsv")) {
            Title title = new Title(row.cell("title"), row.cell("language"), row.cell("kind"));
            builder.put(title.title().toLowerCase(java.util.Locale.ROOT), title);
        }
        this.phrases = builder.build();
    }

    /**
     * One title.
     *
     * @param title as written
     * @param language BCP 47 code
     * @param kind what sort of title it is
     */
    public record Title(String title, String language, String kind) {}

    private static final class Shared {
        private static final Titles TITLES = new Titles();
    }

    /** The one table. */
    public static Titles shared() {
        return Shared.TITLES;
    }

    /** All titles, in any case and language. */
    public Phrases<Title> phrases() {
        return phrases;
    }

    /** Where the title ends that begins with the word {@code from}; {@code from} if none begins there. */
    public int endAt(List<Word> words, int from) {
        return phrases.at(words, from).map(Phrases.Match::to).orElse(from);
    }

    /** Whether {@code words} is a title and nothing else. */
    public boolean isTitle(String words) {
        return !phrases.of(words).isEmpty();
    }

    /** Titles in {@code words}, from left to right, the longest at each place. */
    public List<Phrases.Match<Title>> in(List<Word> words) {
        return phrases.in(words);
    }
}

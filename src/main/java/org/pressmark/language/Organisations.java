package org.pressmark.language;

import java.util.List;
import java.util.Optional;

/** The table of organisations, and the media of the table of outlets. Immutable and thread-safe. */
public final class Organisations {

    private final Phrases<Organisation> names;

    private Organisations() {
        Phrases.Builder<Organisation> builder = new Phrases.Builder<>();
        for (Table.Row row : Table.read(Organisations.class, "organisations.tsv")) {
            Organisation organisation =
                    new Organisation(row.cell("name"), row.cell("acronym"), row.cell("kind"), row.cell("country"));
            builder.put(organisation.name(), organisation);
            row.list("acronym").forEach(acronym -> putAcronym(acronym, organisation, builder));
            row.list("variants").forEach(variant -> builder.put(withoutArticle(variant), organisation));
        }
        for (Table.Row row : Table.read(Organisations.class, "outlets.tsv")) {
            putOutlet(row.cell("name"), row.cell("country"), builder);
        }
        this.names = builder.build();
    }

    /** Media are bodies as well; those of one word are left to the recogniser, since most are common words. */
    private static void putOutlet(String name, String country, Phrases.Builder<Organisation> builder) {
        String bare = name.replaceFirst("^(?:The|An|A) ", "");
        List<Word> words = Words.of(bare);
        boolean unmistakable = words.stream().anyMatch(word -> !EnglishWords.contains(word.folded()));
        if (words.size() > 1
                && unmistakable
                && bare.indexOf('(') < 0
                && !Gazetteer.shared().knows(bare, "en")) {
            builder.put(bare, new Organisation(name, "", "media", country));
        }
    }

    private static String withoutArticle(String name) {
        return name.replaceFirst("^[Tt]he ", "");
    }

    /** Longer acronyms are also printed as words: Nato, Unesco. */
    private static void putAcronym(String acronym, Organisation organisation, Phrases.Builder<Organisation> builder) {
        builder.put(acronym, organisation);
        boolean word = acronym.length() > 3 && acronym.chars().allMatch(Character::isUpperCase);
        if (word && !EnglishWords.contains(Spelling.fold(acronym)) && !GivenNames.contains(acronym)) {
            builder.put(Spelling.titled(acronym), organisation);
        }
    }

    private static final class Shared {
        private static final Organisations ORGANISATIONS = new Organisations();
    }

    /** The one table. */
    public static Organisations shared() {
        return Shared.ORGANISATIONS;
    }

    /** All names, variants and acronyms. */
    public Phrases<Organisation> names() {
        return names;
    }

    /** The organisation of that name or acronym. */
    public Optional<Organisation> named(String name) {
        String bare = withoutArticle(name);
        List<Organisation> named = names.of(bare);
        return named.stream()
                .filter(body -> body.acronym().equals(bare) || body.name().equals(bare))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }
}

package org.pressmark.language;

import java.util.Optional;

/** The table of organisations. Immutable and thread-safe. */
public final class Organisations {

    private final Phrases<Organisation> names;

    private Organisations() {
        Phrases.Builder<Organisation> builder = new Phrases.Builder<>();
        for (Table.Row row : Table.read(Organisations.class, "organisations.tsv")) {
            Organisation organisation =
                    new Organisation(row.cell("name"), row.cell("acronym"), row.cell("kind"), row.cell("country"));
            builder.put(organisation.name(), organisation);
            row.list("acronym").forEach(acronym -> putAcronym(acronym, organisation, builder));
            row.list("variants").forEach(variant -> builder.put(variant, organisation));
        }
        this.names = builder.build();
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
        return names.of(name.replaceFirst("^[Tt]he ", "")).stream().findFirst();
    }
}

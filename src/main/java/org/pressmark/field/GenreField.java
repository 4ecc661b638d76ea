package org.pressmark.field;

import java.util.List;
import java.util.Optional;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;

/** The IPTC genre, as the flag at the headline or a line of the masthead tells it. */
final class GenreField implements Field {

    private final Flags flags;
    private final Releases releases;

    GenreField(Flags flags, Releases releases) {
        this.flags = flags;
        this.releases = releases;
    }

    @Override
    public Column column() {
        return Column.GENRE;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        Anatomy anatomy = sheet.anatomy();
        return anatomy.flags().stream()
                .flatMap(flag -> genre(flag, "headline-flag", 95).stream())
                .findFirst()
                .or(() -> anatomy.masthead().stream()
                        .flatMap(line -> genre(line, "masthead", 80).stream())
                        .findFirst())
                .or(() -> anatomy.masthead().stream()
                        .filter(line -> releases.isRelease(line.printed()))
                        .map(line -> Finding.read("genre:Press_Release", line, "release-line", 88))
                        .findFirst())
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Finding> genre(Passage flag, String rule, int confidence) {
        return flags.genreOf(flag.printed())
                .filter(genre -> !genre.isEmpty())
                .map(genre ->
                        Finding.read(genre.startsWith("genre:") ? genre : "genre:" + genre, flag, rule, confidence));
    }
}

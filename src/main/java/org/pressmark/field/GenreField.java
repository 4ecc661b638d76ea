package org.pressmark.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pressmark.anatomy.Anatomy;
import org.pressmark.anatomy.Flags;
import org.pressmark.anatomy.Releases;
import org.pressmark.anatomy.SourceLine;
import org.pressmark.anatomy.SourceLines;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;

/** The IPTC genre, as the flag at the headline or a line of the masthead tells it. */
final class GenreField implements Field {

    private final Flags flags;
    private static final Pattern INTERVIEW = Pattern.compile(
            "^(?i:interview|gespräch|entretien|propos recueillis|intervista|entrevista|vraaggesprek)\\b");

    private final Releases releases;
    private final SourceLines sourceLines;

    GenreField(Flags flags, Releases releases, SourceLines sourceLines) {
        this.sourceLines = sourceLines;
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
                .or(() -> anatomy.bylines().stream()
                        .filter(line -> isInterview(sheet.text(), line))
                        .map(line -> Finding.read("genre:Interview", line, "interview-line", 85))
                        .findFirst())
                .or(() -> anatomy.masthead().stream()
                        .flatMap(line -> sourceLines.in(sheet.text(), line).flatMap(SourceLine::section).stream())
                        .flatMap(section -> genre(section, "masthead", 80).stream())
                        .findFirst())
                .map(List::of)
                .orElse(List.of());
    }

    /** {@code Interview: Jane Doe}. */
    private static boolean isInterview(String text, Passage line) {
        String before = text.substring(text.lastIndexOf('\n', line.start()) + 1, line.end());
        return INTERVIEW.matcher(before).find();
    }

    private Optional<Finding> genre(Passage flag, String rule, int confidence) {
        return flags.genreOf(flag.printed())
                .filter(genre -> !genre.isEmpty())
                .map(genre ->
                        Finding.read(genre.startsWith("genre:") ? genre : "genre:" + genre, flag, rule, confidence));
    }
}

package org.pressmark.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.anatomy.Bylines;
import org.pressmark.clipping.Passage;
import org.pressmark.language.WordLists;

/**
 * Authors whom a sentence names where no byline stands: {@code Jane Doe reports from Oslo.}, the end of an interview's opening {@code
 * He talked to Jane Doe.}, the note below a column {@code Jane Doe is a teacher in Leeds.}, and {@code ... by Jane Doe} at the end of the
 * line that states the source.
 */
final class AuthorNotes {

    private static final String NAME =
            "(?<name>\\p{Lu}[\\p{L}'’.-]{0,30}+(?: (?:de|van|von|der|del|di|la|bin|al) ?)?(?: \\p{Lu}[\\p{L}'’.-]{0,30}){1,3})";
    private static final int OPENING = 3;
    private static final int LONGEST_NOTE = 260;
    private static final Pattern QUOTED = Pattern.compile("[\"“„«][^\"”“»]{0,2000}[\"”“»]");
    private static final Pattern FIRST_PERSON = Pattern.compile("(?<![\\p{L}'’])(?:I|my|me|us|our)(?![\\p{L}])");
    private static final Pattern SOURCE = Pattern.compile(
            "(?im)^(?:source|quelle|fuente|fonte|bron)\\s?:[^\\n]{3,120}?\\Wby\\s+(?-i:" + NAME + ")\\.?\\s*$");

    private final Bylines bylines;
    private final Pattern interview;
    private final Pattern reports;
    private final Pattern talked;
    private final Pattern writes;
    private final Pattern reporter;
    private final Pattern note;
    private final Pattern house;

    AuthorNotes(Bylines bylines) {
        var words = WordLists.read(AuthorNotes.class, "author-notes.tsv");
        this.bylines = bylines;
        this.interview = words.whole("interview");
        this.reports = Pattern.compile("^" + NAME + ",? " + words.anyOf("reports") + " \\p{Lu}[^\\n]{1,60}$");
        this.writes = Pattern.compile(", " + words.anyOf("writes") + " " + NAME + "\\.?$");
        this.talked = Pattern.compile(words.anyOf("talked") + " " + NAME + "\\.$");
        this.reporter = Pattern.compile(words.anyOf("reporter") + " " + NAME);
        this.note = note(words, "post");
        this.house = note(words, "house");
    }

    private static Pattern note(WordLists words, String posts) {
        return Pattern.compile(
                "^" + NAME + " " + words.anyOf("wrote") + " [^\\n]{0,60}?\\b" + words.anyOf(posts) + "\\b");
    }

    /** The author whom a sentence of the story or the source line names. */
    Optional<Passage> authorIn(Worksheet sheet) {
        List<Passage> body = sheet.anatomy().body();
        if (body.isEmpty()) {
            return Optional.empty();
        }
        Passage last = body.get(body.size() - 1);
        return in(reports, last)
                .or(() -> first(writes, body.subList(0, 1)))
                .or(() -> columnist(body, last))
                .or(() -> interviewer(sheet, body))
                .or(() -> first(reporter, body))
                .or(() -> source(sheet.text()));
    }

    /** In an interview alone: in other stories people talk to ministers. */
    private Optional<Passage> interviewer(Worksheet sheet, List<Passage> body) {
        boolean isInterview = interview
                .matcher(sheet.text().substring(0, body.get(0).start()))
                .find();
        return isInterview ? first(talked, body.subList(0, Math.min(OPENING, body.size()))) : Optional.empty();
    }

    private Optional<Passage> first(Pattern pattern, List<Passage> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> in(pattern, paragraph).stream())
                .findFirst();
    }

    /** A note on somebody whom the story does not name, who works for the house or wrote in the first person. */
    private Optional<Passage> columnist(List<Passage> body, Passage last) {
        boolean personal = body.stream().anyMatch(paragraph -> FIRST_PERSON
                .matcher(QUOTED.matcher(paragraph.printed()).replaceAll(" "))
                .find());
        return in(house, last)
                .or(() -> personal ? in(note, last) : Optional.empty())
                .filter(name -> last.printed().length() <= LONGEST_NOTE)
                .filter(name -> body.stream()
                        .limit(body.size() - 1L)
                        .noneMatch(paragraph -> paragraph.printed().contains(name.printed())));
    }

    private Optional<Passage> in(Pattern pattern, Passage paragraph) {
        Matcher match = pattern.matcher(paragraph.printed().stripTrailing());
        return match.find() ? person(paragraph, match.start("name"), match.group("name")) : Optional.empty();
    }

    private Optional<Passage> source(String text) {
        Matcher match = SOURCE.matcher(text);
        return match.find()
                ? person(Passage.of(text, 0, text.length()), match.start("name"), match.group("name"))
                : Optional.empty();
    }

    private Optional<Passage> person(Passage within, int start, String printed) {
        String name = printed.replaceFirst("(?<=\\p{Ll}{2})\\.$", "");
        int from = within.start() + start;
        return bylines.isAuthor(name) ? Optional.of(new Passage(from, from + name.length(), name)) : Optional.empty();
    }
}

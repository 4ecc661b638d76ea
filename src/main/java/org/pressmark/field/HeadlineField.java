package org.pressmark.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pressmark.anatomy.Anatomy;
import org.pressmark.anatomy.Echoes;
import org.pressmark.anatomy.Flags;
import org.pressmark.anatomy.HeadlineForm;
import org.pressmark.anatomy.Sections;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Statement;
import org.pressmark.language.Outlets;

/** The headline as printed, without flags and without the name of the house behind it. Where none is printed, none is made up. */
final class HeadlineField implements Field {

    /** What headlines seldom hold: an unfinished beginning, a glued word, the name of a company's law. */
    private static final Pattern ODD = Pattern.compile(
            "^(?:\\.\\.\\.|\\p{Ll})|\\p{Ll}{3}\\p{Lu}\\p{Ll}{2}|\\b(?:PLC|Ltd|LLC|GmbH|Inc)\\b|\\d{4}$|\\d:\\d{2}");

    private static final int NEAR = 90;
    private static final int FEW_WORDS = 4;
    private static final int MANY_WORDS = 24;
    private static final Pattern SITE = Pattern.compile("(?<!\\s)\\s++[|–—-]\\s+[^|–—]{2,40}$");

    private static final Pattern SMALL_WORD = Pattern.compile("\\s\\p{Ll}");
    private static final Pattern OLD_STOP = Pattern.compile("(?<=\\p{L}{2})\\.$");

    private final Flags flags;
    private final Outlets outlets;
    private final Sections sections;

    HeadlineField(Flags flags, Outlets outlets, Sections sections) {
        this.sections = sections;
        this.flags = flags;
        this.outlets = outlets;
    }

    @Override
    public Column column() {
        return Column.HEADLINE;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        Optional<Statement> stated = sheet.clipping().statement(Statement.Label.HEADLINE);
        Optional<Finding> layout = stated.filter(statement -> statement.origin() == Statement.Origin.LAYOUT)
                .map(statement -> stated(sheet, statement, "layout", 97));
        return layout.or(() -> printed(sheet, stated))
                .or(() -> stated.filter(statement -> statement.origin() != Statement.Origin.FILE_NAME)
                        .map(statement -> stated(
                                sheet, statement, "document", statement.origin() == Statement.Origin.HEADER ? 93 : 60)))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Finding> printed(Worksheet sheet, Optional<Statement> stated) {
        return sheet.anatomy()
                .headline()
                .filter(line -> !line.printed().isBlank())
                .map(line -> {
                    String value = withoutStop(Wording.oneLine(line.printed()));
                    int words = value.split(" ").length;
                    boolean sure = words >= FEW_WORDS
                            && words <= MANY_WORDS
                            && !ODD.matcher(value).find()
                            && isFollowed(sheet, line)
                            && isTold(sheet, line, value)
                            && !mayBeDeck(sheet, line);
                    boolean confirmed = stated.filter(
                                    other -> Outlets.fold(other.value()).contains(Outlets.fold(value)))
                            .isPresent();
                    return Finding.read(value, line, "headline-line", confirmed ? 98 : sure ? 93 : 72);
                });
    }

    /** Whether date, author, deck or story stands right below. */
    private static boolean isFollowed(Worksheet sheet, Passage line) {
        Anatomy anatomy = sheet.anatomy();
        return Stream.of(
                        anatomy.masthead(),
                        anatomy.bylines(),
                        anatomy.body(),
                        anatomy.dateline().stream().toList())
                .flatMap(List::stream)
                .anyMatch(part -> part.start() >= line.end()
                        && sheet.text().substring(line.end(), part.start()).length() <= NEAR);
    }

    /**
     * Whether the story speaks of what the headline says, and not much more of the line below it: what it does not speak of may be a
     * slogan or the name of a house, what it speaks less of a line set over the headline.
     */
    private static boolean isTold(Worksheet sheet, Passage line, String value) {
        List<Passage> body = sheet.anatomy().body();
        Echoes echoes = Echoes.of(body.stream().map(Passage::printed).toList());
        Echoes.Echo own = echoes.of(value);
        return own.isClear()
                && Stream.concat(sheet.anatomy().masthead().stream(), body.stream())
                        .filter(below -> below.start() >= line.end())
                        .filter(below -> sheet.text()
                                .substring(line.end(), below.start())
                                .isBlank())
                        .map(Passage::printed)
                        .filter(below -> !below.endsWith(".") && below.split("\\s+").length <= MANY_WORDS)
                        .filter(below -> !Outlets.fold(below).equals(Outlets.fold(value)))
                        .noneMatch(below -> echoes.of(below).drowns(own));
    }

    /** Whether two or three words, one of them small, that are no section and no house stand right above: they may be the headline, and this its deck. */
    private boolean mayBeDeck(Worksheet sheet, Passage line) {
        return sheet.anatomy().masthead().stream()
                .filter(above -> above.end() <= line.start())
                .filter(above ->
                        sheet.text().substring(above.end(), line.start()).isBlank())
                .map(Passage::printed)
                .anyMatch(words -> words.split("\\s+").length > 1
                        && words.split("\\s+").length < FEW_WORDS
                        && SMALL_WORD.matcher(words).find()
                        && words.chars().noneMatch(Character::isDigit)
                        && !sections.isSection(words)
                        && flags.genreOf(words).isEmpty()
                        && outlets.find(words).isEmpty());
    }

    /** Old papers set a full stop behind a headline; it is no part of the words. */
    private static String withoutStop(String headline) {
        boolean capitals = headline.chars().filter(Character::isLetter).noneMatch(Character::isLowerCase);
        return capitals || HeadlineForm.isTitle(headline)
                ? OLD_STOP.matcher(headline).replaceFirst("")
                : headline;
    }

    /** A title that a file states, without the name of the site behind it and without flags. */
    private Finding stated(Worksheet sheet, Statement statement, String rule, int confidence) {
        String value = Wording.oneLine(statement.value());
        boolean site = SITE.matcher(value)
                .results()
                .anyMatch(end -> outlets.find(end.group().replaceFirst("^\\s+[|–—-]\\s+", ""))
                                .isPresent()
                        || Outlets.isDomain(end.group().replaceFirst("^\\s+[|–—-]\\s+", "")));
        String title = site ? SITE.matcher(value).replaceFirst("") : value;
        String bare = flags.part(title, Passage.of(title, 0, title.length()))
                .headline()
                .printed();
        Optional<Passage> printed = sheet.anatomy().headline().filter(line -> Wording.oneLine(line.printed())
                .equals(bare));
        return printed.map(line -> Finding.read(bare, line, rule, Math.min(98, confidence + 2)))
                .orElseGet(() -> Finding.derived(bare, rule, confidence));
    }
}

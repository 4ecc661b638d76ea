package org.pressmark.anatomy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Passage;
import org.pressmark.language.WordLists;

/**
 * A clipping as lines, each with its kind.
 *
 * @param clipping what the lines are of
 * @param header the archive's own line above it
 * @param lines the lines that hold something; what follows the date in the header stands as a line of its own
 * @param kinds the kind of each line
 * @param paragraphs how lines join
 */
record Page(
        Clipping clipping, Optional<HeaderLine> header, List<Line> lines, List<LineKind> kinds, Paragraphs paragraphs) {

    private static final int LONGEST_LABEL = 60;
    private static final int MENU_WITHIN = 8;
    private static final int FEWEST_ENTRIES = 3;
    private static final int MOST_WORDS_OF_ENTRY = 7;
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[.)]\\s{1,3}\\p{L}");
    /** {@code @HarbourPost Ferry Company Ready to Talk}. */
    private static final Pattern HANDLE = Pattern.compile("^(?<name>@\\w{2,30})\\s{1,3}(?=\\S)");

    private static final Pattern DAY_AND_AUTHOR = Pattern.compile(
            "^(?<day>(?=[^|]{0,30}\\d)[\\p{L}\\d][\\p{L}\\d ,./-]{5,30})\\s?\\|\\s?(?=(?i:by|von|par|por|di|da|door)\\s\\p{Lu})(?<author>[^|]{5,120})$");

    private static final int LONGEST_META = 300;
    /** {@code Dec 12, 2014 Staff Comments Off on Ferry pilots strike}: the headline behind a notice. */
    private static final Pattern NO_COMMENTS = Pattern.compile(
            "(?<=\\S)\\s" + WordLists.read(Page.class, "headline-words.tsv").anyOf("comments") + "\\s(?=\\p{L})");

    static Page of(Clipping clipping, LineKinds lineKinds) {
        String text = clipping.text();
        List<Line> all = Line.of(text);
        Optional<HeaderLine> header = all.isEmpty()
                ? Optional.empty()
                : HeaderLine.in(text, all.get(0).passage());
        var lines =
                new ArrayList<>(all.stream().flatMap(line -> atBar(text, line)).toList());
        header.ifPresent(found -> {
            lines.remove(0);
            lines.addAll(0, linesOf(text, found.rest()));
        });
        Set<String> aside = repeated(lines);
        aside.addAll(numberedMenu(lines));
        List<LineKind> kinds = lineKinds.of(text, lines, aside);
        return new Page(clipping, header, List.copyOf(lines), kinds, Paragraphs.of(lines));
    }

    /** {@code December 9, 1987|By Jane Doe, Norvale Courier.}: day and author, or day and headline, which sites set on one line. */
    private static Stream<Line> atBar(String text, Line line) {
        Matcher bar = DAY_AND_AUTHOR.matcher(line.text());
        Matcher comments = NO_COMMENTS.matcher(line.text());
        if (line.length() <= LONGEST_META && comments.find()) {
            int from = line.passage().start();
            return Stream.of(
                    new Line(Passage.of(text, from, from + comments.start()), line.indent(), line.afterBlank()),
                    new Line(
                            Passage.of(
                                    text, from + comments.end(), line.passage().end()),
                            0,
                            false));
        }
        if (!bar.find()) {
            return Stream.of(line);
        }
        int start = line.passage().start();
        return Stream.of(
                new Line(Passage.of(text, start, start + bar.end("day")), line.indent(), line.afterBlank()),
                new Line(
                        Passage.of(
                                text,
                                start + bar.start("author"),
                                line.passage().end()),
                        0,
                        false));
    }

    /** What follows the date on the archive's own line; an account's name stands apart from the words that follow it. */
    private static List<Line> linesOf(String text, Passage rest) {
        if (rest.printed().isBlank()) {
            return List.of();
        }
        Matcher handle = HANDLE.matcher(rest.printed());
        if (!handle.find()) {
            return List.of(Line.between(text, rest.start(), rest.end(), true));
        }
        return List.of(
                Line.between(text, rest.start(), rest.start() + handle.end("name"), true),
                Line.between(text, rest.start() + handle.end(), rest.end(), true));
    }

    /** Three numbered lines or more at the top of a page, none of them a sentence. */
    private static Set<String> numberedMenu(List<Line> lines) {
        var menu = new HashSet<String>();
        for (int i = 0; i < Math.min(lines.size(), MENU_WITHIN); i++) {
            int end = i;
            while (end < lines.size() && isNumbered(lines.get(end))) {
                end++;
            }
            if (end - i >= FEWEST_ENTRIES) {
                lines.subList(i, end).forEach(line -> menu.add(line.text()));
                return menu;
            }
        }
        return menu;
    }

    private static boolean isNumbered(Line line) {
        return line.length() <= LONGEST_LABEL
                && line.words() <= MOST_WORDS_OF_ENTRY
                && !line.endsSentence()
                && NUMBERED.matcher(line.text()).find();
    }

    /** Short lines that stand three times one below the other: labels of pictures. */
    private static Set<String> repeated(List<Line> lines) {
        var repeated = new HashSet<String>();
        for (int i = 2; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (line.length() <= LONGEST_LABEL
                    && line.equals(lines.get(i - 1).text())
                    && line.equals(lines.get(i - 2).text())) {
                repeated.add(line);
            }
        }
        return repeated;
    }

    String text() {
        return clipping.text();
    }

    int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    boolean is(int index, LineKind kind) {
        return index >= 0 && index < lines.size() && kinds.get(index) == kind;
    }

    /** Whether the line is the rest of the archive's own line. */
    boolean isHeaderRest(int index) {
        return index == 0
                && header.filter(found -> !found.rest().printed().isBlank()).isPresent();
    }

    /** The characters from the beginning of one line to the end of another. */
    Passage span(int first, int last) {
        return Passage.of(
                text(), line(first).passage().start(), line(last).passage().end());
    }

    /** Those characters as one line. */
    Line joined(int first, int last) {
        return new Line(span(first, last), line(first).indent(), line(first).afterBlank());
    }
}

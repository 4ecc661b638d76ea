package org.pressmark.anatomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Outlets;
import org.pressmark.language.Table;

/** Knows the names of sections, alone on a line or run together before a headline, and the paths that web pages print. */
public final class Sections {

    private static final Pattern STEP = Pattern.compile("(?<!\\s)\\s++[/>»›|]\\s+|(?:(?<!\\s)\\s++)?[»›]\\s*");
    private static final Pattern PAIR = Pattern.compile("\\s[-–—]\\s|\\s?/\\s?");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern MENU = Pattern.compile("\\s{2,}|\\s*[|•·]\\s*");
    private static final Pattern GAP = Pattern.compile("\\s{3,}");
    private static final Pattern ENTRY = Pattern.compile("\\p{Lu}\\p{L}*(?: \\p{L}+){0,2}");
    private static final int FEWEST_ENTRIES = 4;
    private static final int LONGEST_RUN = 200;
    private static final int LONGEST_NAME = 4;

    private final Set<String> names;

    private Sections(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    static Sections load() {
        var names = new HashSet<String>();
        Table.read(Sections.class, "sections.tsv").forEach(row -> names.add(Outlets.fold(row.cell("section"))));
        return new Sections(names);
    }

    /** Whether {@code printed} is the name of a section and nothing else. */
    public boolean isSection(String printed) {
        return !printed.isBlank()
                && !printed.endsWith(".")
                && !Character.isLowerCase(printed.codePointAt(0))
                && names.contains(Outlets.fold(printed));
    }

    /** {@code Faits divers – Justice}: names of sections with a dash or a stroke between them. */
    boolean isPair(String printed) {
        String[] parts = PAIR.split(printed);
        return parts.length == 2 && isSection(parts[0]) && isSection(parts[1]);
    }

    /** Whether a line is a menu: words set apart, most of them names of sections ({@code HOME   NEWS   RURAL   CLASSIFIEDS}). */
    boolean isMenu(String printed) {
        String[] entries = MENU.split(printed.strip());
        long named = Arrays.stream(entries).filter(this::isSection).count();
        return entries.length >= FEWEST_ENTRIES && (named * 2 >= entries.length || isSetApart(printed));
    }

    /** {@code Home page     Newsletter    Feedback   Search}: labels of a word or two with gaps between them. */
    private static boolean isSetApart(String printed) {
        String[] entries = GAP.split(printed.strip());
        return entries.length >= FEWEST_ENTRIES
                && Arrays.stream(entries).allMatch(entry -> ENTRY.matcher(entry).matches());
    }

    /** {@code Home News Sports Obituaries Contact}: names of sections and, as {@code isLabel} tells, of links, with nothing between. */
    boolean isRunOfNames(String printed, Predicate<String> isLabel) {
        if (printed.length() > LONGEST_RUN) {
            return false;
        }
        String[] words = printed.split("\\s+");
        int entries = 0;
        int at = 0;
        while (at < words.length) {
            int length = entryLength(words, at, isLabel);
            if (length == 0) {
                return false;
            }
            entries++;
            at += length;
        }
        return entries >= FEWEST_ENTRIES || entries == 2 && words.length == 2 && words[0].equals(words[1]);
    }

    private int entryLength(String[] words, int at, Predicate<String> isLabel) {
        for (int length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
            String entry = String.join(" ", Arrays.copyOfRange(words, at, at + length));
            if (names.contains(Outlets.fold(entry)) || isLabel.test(entry)) {
                return length;
            }
        }
        return 0;
    }

    /** Whether a line shows the way to the page: {@code Home / World / Asia}. */
    public boolean isPath(String printed) {
        String[] steps = STEP.split(printed);
        return steps.length >= 3 || steps.length == 2 && isSection(steps[0]);
    }

    /** The last step of a path, which may be the headline. */
    Optional<Passage> lastStep(String text, Passage path) {
        int start = path.start();
        Matcher step = STEP.matcher(path.printed());
        while (step.find()) {
            start = path.start() + step.end();
        }
        return start == path.start() ? Optional.empty() : Optional.of(Passage.of(text, start, path.end()));
    }

    /**
     * The part of a line behind two or more names of sections that are run together with it: the headline in
     * {@code World Foreign policy Ministers meet in Geneva}. One name alone may be the headline's own first word.
     */
    Optional<Passage> behindNames(String text, Passage line) {
        int start = 0;
        int count = 0;
        int length = nameLength(line.printed(), start);
        while (length > 0) {
            count++;
            start += length;
            length = nameLength(line.printed(), start);
        }
        boolean opens = start < line.printed().length()
                && !Character.isLowerCase(line.printed().charAt(start));
        boolean rest = line.printed().substring(start).split(" ").length >= 4;
        return count >= 2 && opens && rest
                ? Optional.of(Passage.of(text, line.start() + start, line.end()))
                : Optional.empty();
    }

    private int nameLength(String line, int start) {
        Matcher word = WORD.matcher(line).region(start, line.length());
        int best = 0;
        for (int words = 0; words < LONGEST_NAME && word.find(); words++) {
            if (names.contains(Outlets.fold(line.substring(start, word.end())))) {
                int next = word.end();
                while (next < line.length() && line.charAt(next) == ' ') {
                    next++;
                }
                best = next - start;
            }
        }
        return best;
    }

    /** The names of sections that a path or a masthead line prints. */
    public List<Passage> namesIn(String text, Passage line) {
        if (isSection(line.printed())) {
            return List.of(line);
        }
        if (!isPath(line.printed())) {
            return List.of();
        }
        Matcher step = STEP.matcher(line.printed());
        int from = 0;
        var found = new ArrayList<Passage>();
        while (step.find()) {
            Passage name = Passage.of(text, line.start() + from, line.start() + step.start());
            if (isSection(name.printed())
                    && !Outlets.fold(name.printed()).matches("home|accueil|inicio|startseite|portada")) {
                found.add(name);
            }
            from = step.end();
        }
        return found;
    }
}

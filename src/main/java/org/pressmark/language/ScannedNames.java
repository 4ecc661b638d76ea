package org.pressmark.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends names that a scanner damaged, and titles that stand before them: {@code J0hn}, {@code Minlster}, {@code lran}. A word is changed
 * only if nobody knows it and exactly one known name has its outline.
 */
final class ScannedNames {

    private static final Pattern BROKEN =
            Pattern.compile("(?<![\\p{L}-])(?<first>\\p{L}{2,20})[-¬] {1,2}(?<rest>\\p{Ll}{2,20})(?!\\p{L}|-)");

    /** A capital I behind a small letter is none; at the beginning of a name a small l is none. */
    private static final Pattern WRONG_CASE = Pattern.compile(".*\\p{Ll}[I|].*|[l|]\\p{Ll}.*|\\p{L}+\\|\\p{L}*");

    private static final Pattern PLAIN = Pattern.compile("\\p{Lu}\\p{Ll}{3,}");
    private static final int SHORTEST = 4;

    /** Without a digit or a letter of the wrong case in it a shorter word may well be a name that no table has: Arnos, Bohn. */
    private static final int LONG = 6;

    private static final int MOST_DIGITS = 2;
    private static final int OFTEN = 2;

    private final ScanShapes shapes;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    ScannedNames(ScanShapes shapes) {
        this.shapes = shapes;
        Table.lines(ScannedNames.class, "given-names.txt").forEach(this::name);
        for (Table.Row row : Table.read(ScannedNames.class, "countries.tsv")) {
            List.of("name", "variants", "adjectives", "capital", "fr", "de", "es", "it", "nl", "pt")
                    .forEach(column -> row.list(column).forEach(this::name));
        }
        Table.read(ScannedNames.class, "titles.tsv").forEach(row -> name(row.cell("title")));
        for (Table.Row row : Table.read(ScannedNames.class, "organisation-heads.tsv")) {
            List.of("words", "capitalised", "alone")
                    .forEach(column -> row.list(column).forEach(this::name));
        }
        List.of("months.tsv", "weekdays.tsv").forEach(table -> Table.read(ScannedNames.class, table)
                .forEach(row -> row.list("names").forEach(word -> words.add(Spelling.fold(word)))));
    }

    private void name(String phrase) {
        Words.of(phrase).forEach(word -> {
            String printed = phrase.substring(word.start(), word.end());
            words.add(word.folded());
            if (printed.length() >= SHORTEST && printed.chars().allMatch(Character::isLetter)) {
                names.computeIfAbsent(shapes.of(printed), outline -> new TreeSet<>())
                        .add(printed);
            }
        });
    }

    List<Mended.Replacement> in(String text, List<ScannedToken> tokens) {
        List<Mended.Replacement> found = new ArrayList<>(broken(text));
        Map<String, Integer> counts = new HashMap<>();
        tokens.forEach(token -> counts.merge(token.printed(), 1, Integer::sum));
        Map<String, Set<String>> ofText = plainWords(counts);
        for (ScannedToken token : tokens) {
            if (isSuspect(token.printed()) && !isKnown(token.printed())) {
                known(token.printed(), names)
                        .or(() -> repeated(token.printed(), counts, ofText))
                        .ifPresent(name -> found.add(new Mended.Replacement(token.start(), token.end(), name)));
            }
        }
        return found;
    }

    /** The one name of {@code index} that has the outline of {@code printed}. */
    private Optional<String> known(String printed, Map<String, Set<String>> index) {
        Set<String> alike = index.getOrDefault(shapes.of(printed), Set.of());
        boolean one = alike.stream().map(Spelling::fold).distinct().count() == 1;
        return one
                ? alike.stream()
                        .min((a, b) -> Long.compare(distance(printed, a), distance(printed, b)))
                        .map(name -> inCaseOf(printed, name))
                        .filter(name -> !name.equals(printed))
                        .filter(name -> !isMerelyTurned(printed, name))
                : Optional.empty();
    }

    /** A small l at the beginning stands for nothing but a capital I. */
    private static boolean isMerelyTurned(String printed, String name) {
        return printed.charAt(0) == 'l' && name.charAt(0) != 'I';
    }

    private static long distance(String printed, String name) {
        return Math.abs(accents(printed) - accents(name));
    }

    private static long accents(String word) {
        return word.chars().filter(letter -> letter > 127).count();
    }

    /** What the clipping itself prints twice or more, if the sign that differs can be nothing else. */
    private Optional<String> repeated(String printed, Map<String, Integer> counts, Map<String, Set<String>> ofText) {
        if (counts.getOrDefault(printed, 0) > 1) {
            return Optional.empty();
        }
        boolean signs = hasDigit(printed) || WRONG_CASE.matcher(printed).matches();
        return known(printed, ofText)
                .filter(name -> signs || name.replace("m", "rn").equals(printed.replace("m", "rn")));
    }

    private Map<String, Set<String>> plainWords(Map<String, Integer> counts) {
        Map<String, Set<String>> plain = new HashMap<>();
        counts.forEach((word, count) -> {
            if (count >= OFTEN && PLAIN.matcher(word).matches()) {
                plain.computeIfAbsent(shapes.of(word), outline -> new TreeSet<>())
                        .add(word);
            }
        });
        return plain;
    }

    private static boolean isSuspect(String printed) {
        int first = printed.codePointAt(0);
        if (printed.length() < SHORTEST) {
            return false;
        } else if (hasDigit(printed)) {
            long digits = printed.chars().filter(Character::isDigit).count();
            return digits <= MOST_DIGITS
                    && printed.length() - digits > digits
                    && !Character.isDigit(printed.charAt(printed.length() - 1));
        }
        return WRONG_CASE.matcher(printed).matches() || Character.isUpperCase(first) && printed.length() >= LONG;
    }

    private static boolean hasDigit(String printed) {
        return printed.chars().anyMatch(Character::isDigit);
    }

    private boolean isKnown(String printed) {
        String folded = Spelling.fold(printed);
        return !WRONG_CASE.matcher(printed).matches() && (words.contains(folded) || EnglishWords.contains(folded))
                || Gazetteer.shared().knows(printed, "en") && !printed.matches(".*\\p{Ll}I.*")
                || printed.charAt(0) == 'l' && (EnglishWords.contains(folded) || words.contains(folded))
                || !Organisations.shared().names().of(printed).isEmpty();
    }

    /** Words that a line's end had parted and that stand in one line now: {@code Lon- don}. */
    private List<Mended.Replacement> broken(String text) {
        List<Mended.Replacement> found = new ArrayList<>();
        Matcher matcher = BROKEN.matcher(text);
        while (matcher.find()) {
            String joined = matcher.group("first") + matcher.group("rest");
            String folded = Spelling.fold(joined);
            boolean isWord = words.contains(folded)
                    || EnglishWords.contains(folded)
                    || Character.isUpperCase(joined.charAt(0))
                            && Gazetteer.shared().largeTown(joined).isPresent();
            if (isWord) {
                found.add(new Mended.Replacement(matcher.start(), matcher.end(), joined));
            }
        }
        return found;
    }

    /** {@code name} in capitals if {@code printed} is, with a capital letter first if it may have one, else as it is. */
    static String inCaseOf(String printed, String name) {
        boolean small = printed.chars().filter(letter -> letter != 'l').anyMatch(Character::isLowerCase);
        boolean capital = Character.isUpperCase(printed.charAt(0)) || !Character.isLetter(printed.charAt(0));
        if (!small && printed.chars().filter(Character::isUpperCase).count() > 1) {
            return name.toUpperCase(Locale.ROOT);
        }
        return capital && Character.isLowerCase(name.charAt(0))
                ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                : name;
    }
}

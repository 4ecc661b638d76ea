package org.pressmark.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends dates that a scanner damaged: {@code l9 Marcb 2O21}, {@code O5.O3.2021}. A letter becomes a digit, and a word a month, only where
 * its neighbours make a date of it.
 */
final class ScannedDates {

    private static final String SIGN = "[0-9OolI|SZB]";
    private static final Pattern NUMERIC = Pattern.compile(
            "(?<![\\p{L}\\p{N}|./-])(?:(?<year>S{4})-(?<month>S{2})-(?<day>S{2})|(?<a>S{1,2})(?<sep>[./-])(?<b>S{1,2})\\k<sep>(?<y>S{4}))(?![\\p{L}\\p{N}|/-])"
                    .replaceAll("S(?=\\{)", Matcher.quoteReplacement(SIGN)));

    /** A year that stands alone may have only those signs that can hardly be anything else. */
    private static final Pattern SURE_YEAR = Pattern.compile("[0-9OolI|]{4}");

    private static final int SHORTEST_WORD = 4;

    private final ScanShapes shapes;
    private final DateWords words;
    private final Map<String, Set<String>> months = new HashMap<>();
    private final Map<String, Set<String>> weekdays = new HashMap<>();

    ScannedDates(ScanShapes shapes, DateWords words) {
        this.shapes = shapes;
        this.words = words;
        index("months.tsv", months);
        index("weekdays.tsv", weekdays);
    }

    private void index(String resource, Map<String, Set<String>> index) {
        for (Table.Row row : Table.read(ScannedDates.class, resource)) {
            row.list("names").stream()
                    .filter(name -> name.length() >= SHORTEST_WORD)
                    .forEach(name -> index.computeIfAbsent(shapes.of(name), outline -> new HashSet<>())
                            .add(name));
        }
    }

    List<Mended.Replacement> in(String text, List<ScannedToken> tokens) {
        List<Mended.Replacement> found = new ArrayList<>(numeric(text));
        for (int i = 0; i < tokens.size(); i++) {
            ScannedToken token = tokens.get(i);
            Optional<String> month = word(token, words.month(token.printed()) != 0, months);
            if (month.isPresent()) {
                inWords(text, tokens, i, month.get(), found);
            } else if (token.isYear()
                    && token.digits() < 4
                    && SURE_YEAR.matcher(token.printed()).matches()) {
                add(token, token.asNumber(), found);
            }
        }
        return found;
    }

    /** The word of the calendar that {@code token} is, or is the shape of. */
    private Optional<String> word(ScannedToken token, boolean isOne, Map<String, Set<String>> index) {
        if (isOne) {
            return Optional.of(token.printed());
        } else if (token.letters() < SHORTEST_WORD - 1 || EnglishWords.contains(token.printed())) {
            return Optional.empty();
        }
        Set<String> names = index.getOrDefault(shapes.of(token.printed()), Set.of());
        long different = names.stream().map(Spelling::fold).distinct().count();
        return different == 1
                ? names.stream().sorted().findFirst().map(name -> ScannedNames.inCaseOf(token.printed(), name))
                : Optional.empty();
    }

    private void inWords(
            String text, List<ScannedToken> tokens, int month, String name, List<Mended.Replacement> found) {
        Optional<ScannedToken> before = neighbour(text, tokens, month, -1);
        Optional<ScannedToken> after = neighbour(text, tokens, month, 1);
        Optional<ScannedToken> second = neighbour(text, tokens, month + 1, 1).filter(token -> after.isPresent());
        Optional<ScannedToken> dayBefore = before.filter(token -> token.asDay() > 0);
        Optional<ScannedToken> dayAfter = after.filter(token -> dayBefore.isEmpty() && token.asDay() > 0);
        Optional<ScannedToken> year =
                dayAfter.isPresent() ? second.filter(ScannedToken::isYear) : after.filter(ScannedToken::isYear);
        Optional<ScannedToken> day = dayBefore.or(() -> dayAfter);
        boolean sure =
                year.isPresent() || day.filter(token -> token.digits() > 0).isPresent();
        if (!sure) {
            return;
        }
        add(tokens.get(month), name, found);
        year.ifPresent(token -> add(token, token.asNumber(), found));
        day.ifPresent(token -> add(token, token.asNumber(), found));
        weekday(text, tokens, day.map(tokens::indexOf).orElse(month), month, found);
    }

    private void weekday(String text, List<ScannedToken> tokens, int day, int month, List<Mended.Replacement> found) {
        int first = Math.min(day, month);
        if (first > 0 && tokens.get(first - 1).isCloseTo(tokens.get(first), text)) {
            ScannedToken token = tokens.get(first - 1);
            word(token, words.weekday(token.printed()) != 0, weekdays).ifPresent(name -> add(token, name, found));
        }
    }

    /** The token beside another one, a word such as "of" between them left out of account. */
    private static Optional<ScannedToken> neighbour(String text, List<ScannedToken> tokens, int from, int step) {
        int at = from + step;
        if (at < 0 || at >= tokens.size() || from >= tokens.size() || !areClose(text, tokens, from, at)) {
            return Optional.empty();
        }
        if (!tokens.get(at).isConnective()) {
            return Optional.of(tokens.get(at));
        }
        int next = at + step;
        return next >= 0 && next < tokens.size() && areClose(text, tokens, at, next)
                ? Optional.of(tokens.get(next))
                : Optional.empty();
    }

    private static boolean areClose(String text, List<ScannedToken> tokens, int one, int other) {
        return tokens.get(Math.min(one, other)).isCloseTo(tokens.get(Math.max(one, other)), text);
    }

    private static List<Mended.Replacement> numeric(String text) {
        List<Mended.Replacement> found = new ArrayList<>();
        Matcher matcher = NUMERIC.matcher(text);
        while (matcher.find()) {
            String printed = matcher.group();
            String digits = ScannedToken.asDigits(printed);
            long signs = printed.chars().filter(Character::isLetterOrDigit).count();
            long sure = printed.chars().filter(Character::isDigit).count();
            if (!digits.equals(printed) && sure * 2 >= signs && isDay(matcher)) {
                found.add(new Mended.Replacement(matcher.start(), matcher.end(), digits));
            }
        }
        return found;
    }

    private static boolean isDay(Matcher matcher) {
        boolean yearFirst = matcher.group("year") != null;
        int year = number(matcher, yearFirst ? "year" : "y");
        int one = number(matcher, yearFirst ? "month" : "b");
        int other = number(matcher, yearFirst ? "day" : "a");
        return year >= 1500 && year < 2100 && (isDay(year, one, other) || !yearFirst && isDay(year, other, one));
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(ScannedToken.asDigits(matcher.group(group)));
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException notInTheCalendar) {
            return false;
        }
    }

    private static void add(ScannedToken token, String words, List<Mended.Replacement> found) {
        if (!words.equals(token.printed())) {
            found.add(new Mended.Replacement(token.start(), token.end(), words));
        }
    }
}

package org.pressmark.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Passage;
import org.pressmark.language.DateMention;
import org.pressmark.language.Dates;
import org.pressmark.language.Outlets;

/**
 * Reads datelines in the forms of wires and papers of many countries and times: {@code BRUSSELS, March 23 (Reuters) -},
 * {@code TROY, N.C. (AP) _}, {@code (ANSA) - ROMA, 6 APR -}, {@code GENEVA, January 10. /TASS/.}, {@code KARACHI:}.
 */
final class Datelines {

    /** Stands for each character of a date, so that the grammar below need not know how dates are written. */
    private static final String D = "\uE000";

    private static final String DASH = "[-–—_•·−]{1,3}";
    private static final String CAPITALS =
            "(?:\\p{Lu}[\\p{Lu}'’.-]+|[DLdl]['’]\\p{Lu}[\\p{Lu}'’-]+|(?:de|da|do|del|la|of|the|upon|sur|am|al)(?= \\p{Lu}|-))";
    private static final String MIXED =
            "(?:\\p{Lu}[\\p{L}'’.-]+|[DLdl]['’]\\p{Lu}[\\p{L}'’-]+|(?:de|da|do|del|la|of|the|upon|sur|am|al)(?= \\p{Lu}|-))";
    private static final String PLACE =
            "(?<place>" + CAPITALS + "(?:[ /]" + CAPITALS + "){0,4}|" + MIXED + "(?:[ /]" + MIXED + "){0,3})";
    private static final String REGION =
            "(?:,\\s?(?<region>\\p{Lu}[\\p{L}.'’ -]{1,28}?\\.?)|\\s\\((?<land>\\p{Lu}[\\p{L} -]{2,25})\\)(?=,?\\s[(" + D
                    + "]))?";
    private static final String DATE =
            "(?:(?:[,.]|\\s?[/-])?\\s?(?:le |den |el |il |am )?\\(?(?<date>" + D + "{3,40})\\)?\\.?)?";
    private static final String CREDIT =
            "(?:[,.:]?\\s{0,3}(?:/(?<slash>[^/\\n]{2,40})/|\\((?<bracket>[^()]{2,90})\\)|(?:(?<=" + D
                    + "),? |\\s?[•|·]\\s?)(?<tail>\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})(?=\\s*\\n|$|\\s?" + DASH
                    + ")))?";
    private static final String LEAD =
            "(?:\\((?<lead>[^()\\n]{2,60}(?:\\([^()\\n]{2,12}\\))?)\\)\\s?[-–—_:.]{0,3}\\s?)?";
    private static final String END =
            "\\s{0,2}\\)?(?<end>[.,:]?\\s{0,3}" + DASH + "(?:\\s?" + DASH + ")?(?:\\s?\\(" + D + "{3,40}\\)\\s?" + DASH
                    + ")?|\\s?\\)?\\s?:|\\.(?=\\s)|(?<=[)/." + D + "])(?=\\s+[\"“«„'‘]?\\p{Lu})|(?=\\s*\\n|\\s*$))\\s*";
    private static final Pattern PLACED = Pattern.compile("^[\"\\s*]{0,3}" + LEAD + "(?:" + D + "{3,40}[.,]?\\s?" + DASH
            + "\\s?)?" + PLACE + REGION + DATE + CREDIT + DATE.replace("<date>", "<late>") + END);
    private static final Pattern HOUSED =
            Pattern.compile("^\\s{0,3}(?<lead>[\\p{L}\\d][\\p{L}\\d. ]{2,24}),\\s(?<place>" + MIXED + "(?: " + MIXED
                    + "){0,3})\\s" + DASH + "\\s+");
    private static final Pattern CREDITED =
            Pattern.compile("^\\s{0,3}\\((?<lead>[^()\\n]{2,60})\\)\\s?(?:" + DASH + "|:)\\s*(?=\\S)");
    private static final Pattern DATED =
            Pattern.compile("^\\s{0,3}" + D + "{3,40}(?:,\\s?(?<region>\\p{Lu}[\\p{L} -]{2,25}))?\\.?\\s?(?<end>" + DASH
                    + "|:)\\s*(?:(?<place>" + MIXED + "(?:[ -]" + MIXED + "){0,2})\\s" + DASH + "\\s)?");
    private static final Pattern STRAY = Pattern.compile("(?<=[.!?\\d]\\s)(?<place>" + MIXED + "(?: " + MIXED
            + "){0,3}),\\s(?:(?:den|le|am)\\s(?<date>" + D + "{3,40})\\.?|" + D + "{3,40}\\.?\\s?[-–—]{1,2}\\s?)");
    private static final Pattern CREDIT_BREAK =
            Pattern.compile("\\s*(?:/|,|;|\\s?[-–—]\\s|[()]+|" + D + "+|\\s{2,})\\s*");
    private static final Pattern STOP = Pattern.compile("(?<=\\p{L}{4})\\.$|\\.?[-–—]+$");
    private static final Pattern STOPPED = Pattern.compile("^\\s*\\p{Lu}{4,}\\.\\s");
    private static final Pattern TAGGED = Pattern.compile("^\\s{0,3}(?<place>" + CAPITALS + "(?:[ /]" + CAPITALS
            + "){0,3}|" + MIXED + ")\\s(?<lead>\\p{L}[\\p{L}.]{1,14})\\s?\\|\\s*");
    private static final int LONG = 100;
    private static final int REACH = 220;
    private static final int STRAY_REACH = 600;

    private final Dates dates;
    private final Outlets outlets;
    private final Predicate<String> isPlace;
    private final Predicate<String> isFlag;

    Datelines(Dates dates, Outlets outlets, Predicate<String> isPlace, Predicate<String> isFlag) {
        this.dates = dates;
        this.outlets = outlets;
        this.isPlace = isPlace;
        this.isFlag = isFlag;
    }

    /** The dateline with which the stretch of {@code text} from {@code start} to {@code end} begins. */
    Optional<Dateline> at(String text, int start, int end) {
        String head = masked(text, start, Math.min(end, start + REACH));
        Matcher housed = HOUSED.matcher(head);
        if (housed.find() && isHouse(housed.group("lead")) && isPlace.test(housed.group("place"))) {
            return Optional.of(new Dateline(
                    Passage.of(text, start, start + housed.end()),
                    List.of(group(text, start, housed, "place")),
                    "",
                    credits(text, start, head, housed, "lead")));
        }
        Matcher tagged = TAGGED.matcher(head);
        if (tagged.find() && isHouse(tagged.group("lead")) && isPlace.test(tagged.group("place"))) {
            return Optional.of(new Dateline(
                    Passage.of(text, start, start + tagged.end()),
                    List.of(group(text, start, tagged, "place")),
                    "",
                    credits(text, start, head, tagged, "lead")));
        }
        Matcher placed = PLACED.matcher(head);
        if (placed.find() && isBelievable(placed, head, end - start)) {
            return Optional.of(placed(text, start, placed));
        }
        Matcher credited = CREDITED.matcher(head);
        if (credited.find() && isCredit(credited.group("lead"))) {
            return Optional.of(new Dateline(
                    Passage.of(text, start, start + credited.end()),
                    List.of(),
                    "",
                    credits(text, start, head, credited, "lead")));
        }
        Matcher dated = DATED.matcher(head);
        if (dated.find()) {
            boolean hasPlace = dated.group("place") != null && isPlace.test(dated.group("place"));
            int to = hasPlace || dated.group("place") == null ? dated.end() : dated.start("place");
            List<Passage> places = hasPlace ? List.of(group(text, start, dated, "place")) : List.of();
            return Optional.of(new Dateline(Passage.of(text, start, start + to), places, "", List.of()));
        }
        return Optional.empty();
    }

    /** A dateline in the middle of the first paragraph, as old papers that run lines together have it. */
    Optional<Dateline> within(String text, int start, int end) {
        String head = masked(text, start, Math.min(end, start + STRAY_REACH));
        Matcher stray = STRAY.matcher(head);
        return stray.find() && isPlace.test(stray.group("place"))
                ? Optional.of(new Dateline(
                        Passage.of(text, start + stray.start(), start + stray.end()),
                        List.of(group(text, start, stray, "place")),
                        "",
                        List.of()))
                : Optional.empty();
    }

    private String masked(String text, int start, int end) {
        var head = new StringBuilder(text.substring(start, end));
        for (DateMention mention : dates.in(text, start, end, Dates.Order.UNKNOWN)) {
            Passage date = mention.passage();
            head.replace(date.start() - start, date.end() - start, D.repeat(date.end() - date.start()));
        }
        return head.toString();
    }

    private boolean isBelievable(Matcher placed, String head, int length) {
        String place = placed.group("place");
        if (isFlag.test(place) || outlets.find(place).isPresent() && !isPlace.test(place)) {
            return false;
        }
        boolean credited = isCredit(placed, "bracket")
                || isCredit(placed, "slash")
                || isCredit(placed, "lead")
                || isCredit(placed, "tail");
        boolean dated = placed.group("date") != null || placed.group("late") != null;
        String end = placed.group("end").strip();
        boolean dash = end.matches(".*[-–—_•·−].*");
        boolean whole = placed.end() >= length;
        boolean capitals = place.equals(place.toUpperCase(Locale.ROOT)) && place.length() > 2;
        if (credited) {
            return dash || capitals || dated || !end.isEmpty() || isPlace.test(place);
        }
        if (dated) {
            return (dash || end.equals(":") || whole && capitals && isPlace.test(place))
                    && (capitals || isPlace.test(place) || dash && !whole);
        }
        if (placed.group("bracket") != null || placed.group("slash") != null) {
            return capitals && dash && (isPlace.test(place) || placed.group("bracket") != null && !whole);
        }
        if (whole) {
            return false;
        }
        boolean known = isPlace.test(place);
        if (end.equals(":")) {
            return known
                    && (capitals || placed.group("region") != null || length > LONG && opensSentence(head, placed));
        }
        if (end.isEmpty() || end.equals(".")) {
            return known && length > LONG && STOPPED.matcher(head).find() && opensSentence(head, placed);
        }
        boolean spaced =
                head.substring(0, placed.end()).matches("(?s).*\\s[-–—_•·−]{1,3}\\s+$|.*(?:--|—|_|\\.[-–])\\s*$");
        return dash && spaced && (known || capitals && place.indexOf(' ') < 0 && length > REACH);
    }

    private static boolean opensSentence(String head, Matcher placed) {
        return head.substring(placed.end()).matches("(?s)[\"“«„'‘]?\\p{Lu}.*");
    }

    private boolean isHouse(String name) {
        return Outlets.isDomain(name) || outlets.find(name).isPresent();
    }

    private boolean isCredit(Matcher form, String group) {
        return form.group(group) != null && isCredit(form.group(group));
    }

    /** Whether {@code words} name an outlet, an agency or at least hold a date. */
    private boolean isCredit(String words) {
        if (words.contains(D)) {
            return true;
        }
        for (String part : CREDIT_BREAK.split(words)) {
            if (outlets.find(part).isPresent() || Outlets.isDomain(part)) {
                return true;
            }
        }
        boolean initials = words.matches("[\\p{Lu}\\d][\\p{Lu}\\d./ -]{1,14}");
        return initials
                || words.matches(
                        "(?:\\p{Lu}[\\p{L}.]+ ){0,3}(?i:news|wire|press|service|agency|tv|radio|desk|online|times|today)(?: \\p{L}+)?");
    }

    private Dateline placed(String text, int start, Matcher placed) {
        var credits = new ArrayList<Passage>();
        String head = masked(text, start, Math.min(text.length(), start + REACH));
        for (String group : List.of("lead", "slash", "bracket", "tail")) {
            if (placed.group(group) != null) {
                credits.addAll(credits(text, start, head, placed, group));
            }
        }
        String region = Optional.ofNullable(placed.group("region"))
                .or(() -> Optional.ofNullable(placed.group("land")))
                .map(String::strip)
                .orElse("");
        return new Dateline(
                Passage.of(text, start, start + placed.end()), List.of(place(text, start, placed)), region, credits);
    }

    /** The place, without the full stop or dash that ends it: {@code FALMOUTH.-}. */
    private static Passage place(String text, int start, Matcher form) {
        Passage place = group(text, start, form, "place");
        Matcher stop = STOP.matcher(place.printed());
        return stop.find() ? Passage.of(text, place.start(), place.start() + stop.start()) : place;
    }

    private static Passage group(String text, int start, Matcher form, String group) {
        return Passage.of(text, start + form.start(group), start + form.end(group));
    }

    private static List<Passage> credits(String text, int start, String head, Matcher form, String group) {
        var parts = new ArrayList<Passage>();
        Matcher stop = CREDIT_BREAK.matcher(head).region(form.start(group), form.end(group));
        int from = form.start(group);
        while (from < form.end(group)) {
            boolean found = stop.find();
            int to = found ? stop.start() : form.end(group);
            Passage part = trimmed(text, start + from, start + to);
            if (part.printed().chars().anyMatch(Character::isLetter)) {
                parts.add(part);
            }
            from = found ? Math.max(stop.end(), from + 1) : form.end(group);
        }
        return parts;
    }

    private static Passage trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && " ,.\n-–".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " ,\n-–".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return Passage.of(text, from, to);
    }
}

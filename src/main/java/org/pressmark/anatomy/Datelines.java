package org.pressmark.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.pressmark.clipping.Passage;
import org.pressmark.language.DateMention;
import org.pressmark.language.Dates;
import org.pressmark.language.Outlets;

/**
 * Reads datelines in the forms of wires and papers of many countries and times: {@code BRUSSELS, March 23 (Reuters) -},
 * {@code TROY, N.C. (AP) _}, {@code (ANSA) - ROMA, 6 APR -}, {@code GENEVA, January 10. /TASS/.}, {@code KARACHI:}.
 */
public final class Datelines {

    private static final int LONG = 100;
    private static final int REACH = 220;
    private static final int STRAY_REACH = 600;

    private final Dates dates;
    private final Outlets outlets;
    private final Predicate<String> isPlace;
    private final Predicate<String> isFlag;
    private final Predicate<String> isPaper;

    Datelines(
            Dates dates,
            Outlets outlets,
            Predicate<String> isPlace,
            Predicate<String> isFlag,
            Predicate<String> isPaper) {
        this.isPaper = isPaper;
        this.dates = dates;
        this.outlets = outlets;
        this.isPlace = isPlace;
        this.isFlag = isFlag;
    }

    /** The dateline with which the stretch of {@code text} from {@code start} to {@code end} begins. */
    public Optional<Dateline> at(String text, int start, int end) {
        String head = masked(text, start, Math.min(end, start + REACH));
        Matcher housed = DatelineForms.HOUSED.matcher(head);
        if (housed.find() && isHouse(housed.group("lead")) && isPlace.test(housed.group("place"))) {
            return Optional.of(new Dateline(
                    Passage.of(text, start, start + housed.end()),
                    List.of(group(text, start, housed, "place")),
                    "",
                    credits(text, start, head, housed, "lead")));
        }
        Matcher tagged = DatelineForms.TAGGED.matcher(head);
        if (tagged.find() && isHouse(tagged.group("lead")) && isPlace.test(tagged.group("place"))) {
            return Optional.of(new Dateline(
                    Passage.of(text, start, start + tagged.end()),
                    List.of(group(text, start, tagged, "place")),
                    "",
                    credits(text, start, head, tagged, "lead")));
        }
        Matcher bracketed = DatelineForms.BRACKETED.matcher(head);
        if (bracketed.find() && isPlace.test(bracketed.group("place"))) {
            return Optional.of(new Dateline(
                    Passage.of(text, start, start + bracketed.end()),
                    List.of(group(text, start, bracketed, "place")),
                    Optional.ofNullable(bracketed.group("region")).orElse(""),
                    List.of()));
        }
        Matcher boxed = DatelineForms.BOXED.matcher(head);
        if (boxed.find() && isPlace.test(boxed.group("place"))) {
            return Optional.of(new Dateline(
                    Passage.of(text, start, start + boxed.end()),
                    List.of(group(text, start, boxed, "place")),
                    boxed.group("region"),
                    List.of()));
        }
        Matcher barred = DatelineForms.BARRED.matcher(head);
        if (barred.find() && isPlace.test(barred.group("place")) && end - start > LONG) {
            return Optional.of(new Dateline(
                    Passage.of(text, start, start + barred.end()),
                    List.of(group(text, start, barred, "place")),
                    "",
                    List.of()));
        }
        Matcher placed = DatelineForms.PLACED.matcher(head);
        if (placed.find() && isBelievable(placed, head, end - start, text) && !isSpeaker(placed, text)) {
            return Optional.of(placed(text, start, placed));
        }
        Matcher credited = DatelineForms.CREDITED.matcher(head);
        if (credited.find() && isCredit(credited.group("lead"))) {
            return Optional.of(new Dateline(
                    Passage.of(text, start, start + credited.end()),
                    List.of(),
                    "",
                    credits(text, start, head, credited, "lead")));
        }
        Matcher dated = DatelineForms.DATED.matcher(head);
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
        return Stream.of(DatelineForms.STRAY, DatelineForms.RUN_IN, DatelineForms.GLUED)
                .map(form -> form.matcher(head))
                .filter(stray -> stray.find() && isPlace.test(stray.group("place")))
                .findFirst()
                .map(stray -> new Dateline(
                        Passage.of(text, start + stray.start("place"), start + stray.end()),
                        List.of(group(text, start, stray, "place")),
                        "",
                        List.of()));
    }

    private String masked(String text, int start, int end) {
        var head = new StringBuilder(text.substring(start, end));
        for (DateMention mention : dates.in(text, start, end, Dates.Order.UNKNOWN)) {
            Passage date = mention.passage();
            head.replace(date.start() - start, date.end() - start, DatelineForms.D.repeat(date.end() - date.start()));
        }
        return head.toString();
    }

    private boolean isBelievable(Matcher placed, String head, int length, String text) {
        String place = placed.group("place");
        if (isFlag.test(place)
                || isPaper.test(place) && !isPlace.test(place)
                || outlets.find(place).isPresent() && !isPlace.test(place)) {
            return false;
        }
        boolean credited = isCredit(placed, "bracket")
                || isCredit(placed, "slash")
                || isCredit(placed, "lead")
                || isCredit(placed, "tail")
                || isSignedPlace(placed, text);
        boolean dated = placed.group("date") != null || placed.group("late") != null;
        String end = placed.group("end").strip();
        boolean dash = end.matches(".*[-–—_•·−].*");
        boolean whole = placed.end() >= length;
        boolean capitals = place.equals(place.toUpperCase(Locale.ROOT)) && place.length() > 2;
        if (credited) {
            return dash || capitals || dated || !end.isEmpty() || isPlace.test(place);
        }
        if (dated) {
            boolean range = head.substring(placed.end()).matches("(?s)\\d.*");
            return !range
                    && (dash
                            || end.equals(":")
                            || whole && isPlace.test(place)
                            || capitals && isPlace.test(place) && end.isEmpty() && opensSentence(head, placed))
                    && (capitals || isPlace.test(place) || dash && !whole);
        }
        if (placed.group("bracket") != null || placed.group("slash") != null) {
            return capitals && dash && (isPlace.test(place) || placed.group("bracket") != null && !whole);
        }
        if (whole) {
            return false;
        }
        boolean known = isPlace.test(place);
        boolean tight = capitals && known && length > LONG && end.matches("[-–—]");
        if (tight || capitals && placed.group("region") != null && length > LONG && end.matches("[-–—]")) {
            return opensSentence(head, placed);
        }
        if (end.equals(":")) {
            boolean spoken = capitals && length > LONG && PlacedLines.isSpokenOf(text, place);
            return spoken
                    || known
                            && (capitals
                                    || placed.group("region") != null
                                    || length > LONG && opensSentence(head, placed));
        }
        if (end.isEmpty() || end.equals(".")) {
            return known && length > LONG && DatelineForms.STOPPED.matcher(head).find() && opensSentence(head, placed);
        }
        boolean spaced =
                head.substring(0, placed.end()).matches("(?s).*\\s[-–—_•·−]{1,3}\\s+$|.*(?:--|—|_|\\.[-–])\\s*$");
        return dash
                && spaced
                && (known || capitals && (placed.group("region") != null || place.indexOf(' ') < 0 && length > REACH));
    }

    /** {@code GARCIA: Tell us where you are.}: a name before a colon that comes again speaks. */
    private static boolean isSpeaker(Matcher placed, String text) {
        String mark = "\n" + placed.group("place") + ":";
        int first = placed.group("end").strip().equals(":") ? text.indexOf(mark) : -1;
        return first >= 0 && text.indexOf(mark, first + 1) > first;
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
        if (words.contains(DatelineForms.D)) {
            return true;
        }
        for (String part : DatelineForms.CREDIT_BREAK.split(words)) {
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
        boolean province =
                isProvince(placed.group("bracket")) && !placed.group("end").startsWith(".");
        for (String group : List.of("lead", "slash", "bracket", "tail")) {
            if (placed.group(group) != null && !(province && group.equals("bracket"))) {
                credits.addAll(credits(text, start, head, placed, group));
            }
        }
        String region = Optional.ofNullable(placed.group("region"))
                .or(() -> Optional.ofNullable(placed.group("land")))
                .or(() -> Optional.ofNullable(placed.group("bracket")).filter(bracket -> province))
                .map(String::strip)
                .orElse("");
        return new Dateline(
                Passage.of(text, start, start + placed.end()), List.of(place(text, start, placed)), region, credits);
    }

    /** {@code Husum (kb). Eine Fähre}: a place, and the letters with which a local reporter signs. */
    private boolean isSignedPlace(Matcher placed, String text) {
        String bracket = placed.group("bracket");
        return bracket != null
                && bracket.matches("\\p{Ll}{2,4}(?:/\\p{Ll}{2,4})?")
                && (isPlace.test(placed.group("place")) || PlacedLines.isSpokenOf(text, placed.group("place")));
    }

    /** {@code Villa Nova (FR) –}: two letters that are no agency's tell the province. */
    private boolean isProvince(String bracket) {
        return bracket != null && bracket.matches("\\p{Lu}{2}") && !outlets.isAgency(bracket);
    }

    /** The place, without the full stop or dash that ends it: {@code FALMOUTH.-}. */
    private static Passage place(String text, int start, Matcher form) {
        Passage place = group(text, start, form, "place");
        Matcher stop = DatelineForms.STOP.matcher(place.printed());
        return stop.find() ? Passage.of(text, place.start(), place.start() + stop.start()) : place;
    }

    private static Passage group(String text, int start, Matcher form, String group) {
        return Passage.of(text, start + form.start(group), start + form.end(group));
    }

    private static List<Passage> credits(String text, int start, String head, Matcher form, String group) {
        var parts = new ArrayList<Passage>();
        Matcher stop = DatelineForms.CREDIT_BREAK.matcher(head).region(form.start(group), form.end(group));
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

package org.pressmark.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.anatomy.Craft;
import org.pressmark.anatomy.HeaderLine;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Dates;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.GivenNames;
import org.pressmark.language.Outlets;

/**
 * Reads the outlet from short lines near the headline that name it with something beside it (the headline again, the town, a date, a
 * word for its website) and from the very end, where it stands alone on a line or as a mark behind the last sentence.
 */
final class HouseLines {

    private static final Pattern TOWN =
            Pattern.compile("^(?<name>\\p{Lu}[^()\\n]{2,60}) \\((?<town>\\p{Lu}[^()\\n]{1,30})\\)$");
    private static final Pattern BESIDE = Pattern.compile("^\\s*(?:[|–—»·•-]|::|\\.\\.\\.)\\s+");
    private static final Pattern BETWEEN = Pattern.compile("\\s+(?:[|–—»·•-]|::)\\s+");
    private static final Pattern BEHIND_DATE = Pattern.compile("^\\s?[|·•/–—-]\\s(?<name>\\p{L}[^|·•/\\n]{1,40})$");
    private static final Pattern CALL_SIGN = Pattern.compile("[KW][A-Z]{3}(?:-(?:TV|FM|AM|DT))?");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,6}");
    /** {@code VALLEYNet}, {@code HarbourToday}. */
    private static final Pattern HUMP =
            Pattern.compile("\\p{Lu}{2,12}\\p{Ll}{2,12}|\\p{Lu}\\p{Ll}{2,20}\\p{Lu}\\p{L}{1,20}");

    private static final Pattern END = Pattern.compile(
            "[\\p{Ll}\\d)][.!?][\"”’»)]{0,2}\\s(?:[-–—]{1,2}\\s?[(]?(?<name>\\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}[\\p{L}.]{1,20}){0,2})[)]?)$");

    private static final Pattern SAYS = Pattern.compile(
            "(?:[:–—-]\\s|^)(?<name>(?:[Tt]he )?\\p{Lu}[\\p{L}.'’& -]{3,40}?) (?:says|view|editorial|comment)$");
    private static final int MOST_WORDS = 6;
    private static final int FEWEST_WORDS_OF_TITLE = 3;

    private final Craft craft;

    HouseLines(Craft craft) {
        this.craft = craft;
    }

    /** The credits of such lines in {@code sheet}. */
    List<Credit> creditsIn(Worksheet sheet) {
        var credits = new ArrayList<Credit>();
        var lines = new ArrayList<>(sheet.anatomy().masthead());
        lines.addAll(sheet.anatomy().furniture());
        lines.addAll(sheet.anatomy().bylines());
        sheet.anatomy()
                .header()
                .flatMap(line -> HeaderLine.in(sheet.text(), line))
                .map(HeaderLine::rest)
                .flatMap(rest -> besideTitle(sheet, rest))
                .ifPresent(credits::add);
        says(sheet).ifPresent(credits::add);
        for (Passage line : lines) {
            town(line)
                    .or(() -> behindDate(sheet, line))
                    .or(() -> site(line))
                    .or(() -> besideTitle(sheet, line))
                    .or(() -> station(sheet, line))
                    .ifPresent(credits::add);
        }
        lastLine(sheet).ifPresent(credits::add);
        endMark(sheet).ifPresent(credits::add);
        return credits;
    }

    /** {@code Norvale Courier (Norvale)}. */
    private Optional<Credit> town(Passage line) {
        Matcher town = TOWN.matcher(line.printed());
        return town.find() && craft.isPlace().test(town.group("town"))
                ? named(line, town, "masthead", 90)
                : Optional.empty();
    }

    /** {@code 14.11.2006 | NVZ}. */
    private Optional<Credit> behindDate(Worksheet sheet, Passage line) {
        return craft.dates().in(sheet.text(), line.start(), line.end(), Dates.Order.UNKNOWN).stream()
                .filter(date -> date.passage().start() == line.start() && date.isFullDay())
                .findFirst()
                .flatMap(date -> {
                    Passage rest = Passage.of(sheet.text(), date.passage().end(), line.end());
                    Matcher behind = BEHIND_DATE.matcher(rest.printed());
                    return behind.find() ? named(rest, behind, "beside-date", 76) : Optional.empty();
                });
    }

    /** {@code KNOR} alone on its line, as the ITU gives call signs to the stations of North America. */
    private Optional<Credit> station(Worksheet sheet, Passage line) {
        boolean sign = CALL_SIGN.matcher(line.printed()).matches()
                && !EnglishWords.contains(line.printed().toLowerCase(Locale.ROOT))
                && !craft.furniture().isLabel(line.printed())
                && craft.outlets().find(line.printed()).isEmpty();
        return sign && sheet.language().equals("en")
                ? Optional.of(Credit.of(craft, line, "call-sign", 72, true))
                : Optional.empty();
    }

    /** {@code The Norvale Courier Online}, where the table holds The Norvale Courier. */
    private Optional<Credit> site(Passage line) {
        Matcher site = craft.creditWords().site().matcher(line.printed());
        return site.find() && craft.outlets().find(site.group("name")).isPresent()
                ? Optional.of(Credit.of(craft, line.group(site, "name"), "masthead", 84, true))
                : Optional.empty();
    }

    /** {@code Ferry company ready to talk :: The Norvale - All About Ferries}: the headline again, and what stands behind it. */
    private Optional<Credit> besideTitle(Worksheet sheet, Passage line) {
        String headline = sheet.anatomy().headline().map(Passage::printed).orElse("");
        int at = headline.split("\\s+").length < FEWEST_WORDS_OF_TITLE || headline.indexOf('\n') >= 0
                ? -1
                : line.printed().indexOf(headline);
        if (at < 0) {
            return Optional.empty();
        }
        int end = line.start() + at + headline.length();
        Matcher beside = BESIDE.matcher(sheet.text().substring(end, line.end()));
        if (!beside.find()) {
            return Optional.empty();
        }
        List<Passage> parts = parts(sheet, end + beside.end(), line.end());
        return parts.stream()
                .filter(part -> craft.outlets().find(part.printed()).isPresent() || Outlets.isDomain(part.printed()))
                .findFirst()
                .or(() -> parts.stream().filter(part -> isNamed(part.printed())).findFirst())
                .map(part -> Credit.of(craft, part, "title-suffix", 84, true));
    }

    /** {@code Canal towns deserve better: The Norvale Courier says}: over an opinion of the paper's own. */
    private Optional<Credit> says(Worksheet sheet) {
        Matcher says =
                SAYS.matcher(sheet.anatomy().headline().map(Passage::printed).orElse(""));
        return says.find()
                        && craft.outlets()
                                .find(says.group("name"))
                                .filter(paper -> !paper.isAgency())
                                .isPresent()
                ? Optional.of(Credit.of(
                        craft, sheet.anatomy().headline().orElseThrow().group(says, "name"), "own-opinion", 76, true))
                : Optional.empty();
    }

    private static List<Passage> parts(Worksheet sheet, int start, int end) {
        var parts = new ArrayList<Passage>();
        String rest = sheet.text().substring(start, end);
        Matcher between = BETWEEN.matcher(rest);
        int from = 0;
        while (from < rest.length()) {
            boolean found = between.find();
            int to = found ? between.start() : rest.length();
            parts.add(Passage.of(sheet.text(), start + from, start + to));
            from = found ? between.end() : rest.length();
        }
        return parts;
    }

    /** A name alone at the very end, below the last sentence. */
    private Optional<Credit> lastLine(Worksheet sheet) {
        String text = sheet.text().stripTrailing();
        int start = text.lastIndexOf('\n') + 1;
        String printed = text.substring(start).strip();
        boolean below = start > 0 && sheet.anatomy().body().stream().anyMatch(part -> part.start() < start - 1);
        int at = text.indexOf(printed, start);
        Matcher site = craft.creditWords().site().matcher(printed);
        if (below && site.find() && craft.outlets().find(site.group("name")).isPresent()) {
            Passage last = Passage.of(text, at, at + printed.length());
            return Optional.of(Credit.of(craft, last.group(site, "name"), "last-line", 66, true));
        }
        boolean house = craft.outlets().find(printed).isPresent() && printed.length() > 2
                || HUMP.matcher(printed).matches() && !GivenNames.contains(printed)
                || printed.indexOf(' ') > 0
                        && craft.papers().hasPressWord(printed.substring(printed.lastIndexOf(' ') + 1))
                        && isNamed(printed);
        return below && house && !craft.furniture().isLabel(printed)
                ? Optional.of(Credit.of(
                        craft,
                        Passage.of(text, at, at + printed.length()),
                        "last-line",
                        62,
                        !craft.outlets().isAgency(printed)))
                : Optional.empty();
    }

    /** {@code ... in June. – NNA}, {@code ... in June. - (NNA)}: the wire service behind the last sentence. */
    private Optional<Credit> endMark(Worksheet sheet) {
        List<Passage> body = sheet.anatomy().body();
        Matcher end = END.matcher(
                body.isEmpty() ? "" : body.get(body.size() - 1).printed().stripTrailing());
        return end.find() && craft.outlets().find(end.group("name")).isPresent()
                ? Optional.of(Credit.of(craft, body.get(body.size() - 1).group(end, "name"), "end-mark", 70, false))
                : Optional.empty();
    }

    private Optional<Credit> named(Passage line, Matcher form, String rule, int confidence) {
        String name = form.group("name");
        boolean known = craft.outlets().find(name).isPresent();
        boolean paper = known
                || craft.papers().hasPressWord(name) && isNamed(name)
                || INITIALS.matcher(name).matches() && !craft.furniture().isLabel(name);
        return paper
                ? Optional.of(Credit.of(
                        craft,
                        line.group(form, "name"),
                        rule,
                        known ? confidence : confidence - 8,
                        !craft.outlets().isAgency(name)))
                : Optional.empty();
    }

    /** Whether {@code name} can be one of a house and of nobody else. */
    private boolean isNamed(String name) {
        String[] words = name.split("\\s+");
        boolean small = Arrays.stream(words).allMatch(word -> Character.isLowerCase(word.charAt(0)));
        return !name.isBlank()
                && words.length <= MOST_WORDS
                && !small
                && craft.papers().mayBeNamed(name)
                && !craft.sections().isSection(name)
                && !craft.isPlace().test(name)
                && craft.flags().genreOf(name).isEmpty()
                && !craft.releases().isRelease(name)
                && !craft.bylines().isAuthor(name);
    }
}

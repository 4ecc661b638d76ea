package org.pressmark.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Statement;

/**
 * Europresse and its sisters: outlet, a line with section, day, number of words and page, headline, author, story, copyright, and the
 * number of the document: {@code news·20210303·LM·4a12}. A certificate for the reader stands below.
 */
final class Europresse implements Layout {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:Numéro de document\\s?:\\s?|Document number\\s?:\\s?)?(?<number>[a-z]{3,8}[·•.]\\d{8}[·•.][\\p{L}\\d_-]{1,12}[·•.][\\w./-]+)");
    private static final Pattern COUNT =
            Pattern.compile("(?iu)(?<!\\d)\\d{1,3}(?:[\\h.,]?\\d{3})?\\s?(?:mots|words|palabras|wörter|parole)\\b");
    private static final Pattern PAGE =
            Pattern.compile("(?i)\\b(?:p|pp|page|pag|s)\\.?\\s?(?<page>[A-Z]{0,3}-?\\d{1,4})");
    private static final Pattern PART = Pattern.compile("(?:(?<!\\s)\\s++)?[•·|]\\s*|,\\s(?=p\\.)");
    private static final Pattern ALSO = Pattern.compile(
            "(?i)(?:Aussi paru dans|Also published in|Cet article est paru dans|Le présent document|This document is protected|Certificat émis|Certificate issued|Document source|Source name|Nom de la source).*");
    private static final Pattern WEEKDAY_BEFORE = Pattern.compile(
            "(?iu)(?:^|,)\\s*(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)\\p{L}*\\.?,?\\s*$");

    /** {@code Le Courrier, no. 43018}: the number of the issue is no part of the name. */
    private static final Pattern ISSUE = Pattern.compile("(?iu),\\s(?:no|n°|nº|nr|vol|#)\\.?\\s?\\d.*$");

    private static final Pattern COMMA_AT_END = Pattern.compile(",\\s*$");

    private static final Pattern AUTHOR = Pattern.compile(
            "^\\p{Lu}[\\p{L}'’.-]+(?:[ ,;&-]+(?:et |and |de |da |van |von |le |la )*\\p{Lu}[\\p{L}'’.-]*){1,7}");
    private static final int TOP = 40;

    /** Without a number of words the day stands so near the outlet. */
    private static final int NEAR = 8;

    @Override
    public List<Cut> cut(Sheets sheets) {
        Lines lines = sheets.lines();
        var ends = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (NUMBER.matcher(lines.at(i)).matches()) {
                ends.add(i);
            }
        }
        var cuts = new ArrayList<Cut>();
        int from = 0;
        for (int end : ends) {
            article(sheets, from, end).ifPresent(cuts::add);
            from = end + 1;
        }
        return cuts;
    }

    private static Optional<Cut> article(Sheets sheets, int from, int to) {
        Lines lines = sheets.lines();
        int facts = facts(lines, from, to);
        if (facts == to) {
            return Optional.empty();
        }
        Draft draft = sheets.draft();
        Matcher number = NUMBER.matcher(lines.at(to));
        if (number.matches()) {
            draft.state(Statement.Label.ACCESSION_NUMBER, number.group("number"));
        }
        facts(lines, facts, from, draft);
        int headline = lines.ink(facts + 1, to);
        while (headline < to && ALSO.matcher(lines.at(headline)).matches()) {
            headline = lines.ink(lines.blockEnd(headline, to), to);
        }
        int end = lines.blockEnd(headline, to);
        draft.state(Statement.Label.HEADLINE, lines.joined(headline, end));
        draft.keep(headline, end);
        int author = lines.ink(end, to);
        if (author < to && AUTHOR.matcher(lines.at(author)).matches() && lines.ink(author + 1, to) < to) {
            draft.state(Statement.Label.BYLINE, lines.at(author));
            end = author + 1;
        }
        return draft.keep(end, last(lines, end, to)).cut();
    }

    /** The line with the day and the number of words or, if no line has both, the first short one with a day. */
    private static int facts(Lines lines, int from, int to) {
        int seen = 0;
        int day = to;
        for (int i = from; i < to && seen < TOP; i++) {
            String line = lines.at(i);
            seen += line.isEmpty() ? 0 : 1;
            if (Printed.endsSentence(line) || !Printed.holdsDate(line)) {
                continue;
            }
            if (COUNT.matcher(line).find()) {
                return i;
            }
            if (day == to
                    && seen <= NEAR
                    && Printed.isDateLine(line)
                    && !ALSO.matcher(line).matches()) {
                day = i;
            }
        }
        return lines.inkBefore(day, from) >= from && day < to ? day : to;
    }

    private static void facts(Lines lines, int line, int from, Draft draft) {
        String printed = lines.at(line);
        String day = Printed.dateIn(printed);
        draft.state(Statement.Label.PUBLISHED, day);
        Matcher page = PAGE.matcher(printed);
        if (page.find(printed.indexOf(day) + day.length())) {
            draft.state(Statement.Label.PAGE, page.group("page"));
        }
        for (String part : PART.split(COUNT.matcher(printed).replaceAll(""))) {
            boolean plain = printed.contains("•")
                    && !Printed.holdsDate(part)
                    && !PAGE.matcher(part).lookingAt()
                    && part.length() > 1;
            if (plain && !part.isBlank()) {
                draft.state(Statement.Label.OUTLET, COMMA_AT_END.matcher(part).replaceFirst(""));
            }
        }
        String undated = WEEKDAY_BEFORE
                .matcher(printed.substring(0, printed.indexOf(day)))
                .replaceFirst("");
        String before = COMMA_AT_END.matcher(undated).replaceFirst("");
        draft.state(Statement.Label.SECTION, before.contains("•") ? "" : before);
        int outlet = lines.inkBefore(line, from);
        if (outlet >= from) {
            draft.state(Statement.Label.OUTLET, ISSUE.matcher(lines.at(outlet)).replaceFirst(""));
        }
    }

    private static int last(Lines lines, int from, int to) {
        int end = to;
        int last = lines.inkBefore(end, from);
        while (last >= from
                && (Printed.isCopyright(lines.at(last))
                        || ALSO.matcher(lines.at(last)).matches()
                        || Printed.isRule(lines.at(last)))) {
            end = last;
            last = lines.inkBefore(end, from);
        }
        return end;
    }
}

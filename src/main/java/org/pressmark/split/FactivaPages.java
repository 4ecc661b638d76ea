package org.pressmark.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Statement;

/**
 * Factiva without codes: headline, author, {@code 381 words}, day, time, outlet, its code, edition, page, language and copyright on lines of
 * their own, the story, {@code Document LBA0000020210323eh3n}. The words are those of the interface, in any of its languages.
 */
final class FactivaPages implements Layout {

    private static final Pattern END = Pattern.compile(
            "(?:Document|Documento|Dokument|Документ|文件)\\s(?<number>(?=\\w*\\d{4})[A-Za-z]{2}\\w{9,40})");
    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\d[\\d.,  ]{0,7}\\s?(?:words|mots|wörter|palabras|parole|palavras|woorden|слов[а-я]?)");
    private static final Pattern TIME =
            Pattern.compile("(?i)\\d{1,2}[:h.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s[A-Z]{2,5})?");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,8}");
    private static final Pattern PAGE = Pattern.compile("[A-Z]{0,3}-?\\d{1,4}(?:[,;]\\s?[A-Z]{0,3}-?\\d{1,4})*+");
    private static final Pattern LANGUAGE = Pattern.compile(
            "(?i)(?:English|French|German|Spanish|Italian|Dutch|Portuguese|Russian|Polish|Anglais|Français|Allemand|Espagnol|Italien|Englisch|Französisch|Deutsch|Spanisch|Italienisch|Inglés|Francés|Alemán|Español|Italiano|Inglese|Francese|Tedesco|Spagnolo|Portugu[eê]s|Nederlands|Русский)(?:[ -].{2,30})?");
    private static final int HEADER = 14;

    @Override
    public List<Cut> cut(Sheets sheets) {
        Lines lines = sheets.lines();
        var cuts = new ArrayList<Cut>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher end = END.matcher(lines.at(i));
            if (end.matches()) {
                article(sheets, from, i, end.group("number")).ifPresent(cuts::add);
                from = i + 1;
            }
        }
        if (!cuts.isEmpty()) {
            article(sheets, from, lines.size(), "").ifPresent(cuts::add);
        }
        return cuts;
    }

    private static Optional<Cut> article(Sheets sheets, int from, int to, String number) {
        Lines lines = sheets.lines();
        int count = count(lines, from, to);
        if (count == to) {
            return Optional.empty();
        }
        Draft draft = sheets.draft();
        draft.state(Statement.Label.ACCESSION_NUMBER, number);
        above(sheets, from, count, draft);
        int body = below(lines, count + 1, to, draft);
        return draft.keep(body, to).cut();
    }

    /** The line with the number of words, which a day follows. */
    private static int count(Lines lines, int from, int to) {
        for (int i = from; i < to; i++) {
            if (WORDS.matcher(lines.at(i)).matches()) {
                int day = lines.ink(i + 1, to);
                if (day < to && Printed.isDateLine(lines.at(day))) {
                    return i;
                }
            }
        }
        return to;
    }

    /** Reads section, headline and author above the number of words. */
    private static void above(Sheets sheets, int from, int count, Draft draft) {
        Lines lines = sheets.lines();
        int end = lines.inkBefore(count, from) + 1;
        int author = end;
        for (int i = end - 1; i > from && i >= end - 3; i--) {
            if (Printed.isByline(lines.at(i))) {
                author = i;
            }
        }
        if (author < end) {
            draft.state(Statement.Label.BYLINE, lines.at(author));
        }
        int last = lines.inkBefore(author, from);
        if (last < from) {
            return;
        }
        int first = lines.blockStart(last, from);
        boolean section = last > first
                && author == end
                && lines.at(first).length() < 30
                && lines.at(first).length() * 2 < lines.at(last).length();
        if (section) {
            draft.state(Statement.Label.SECTION, lines.at(first));
            first++;
        }
        draft.state(Statement.Label.HEADLINE, lines.joined(first, last + 1));
        draft.keep(first, last + 1);
        if (author < end) {
            draft.keep(author, end);
        }
    }

    /** Reads day, outlet, edition, page and language; gives the first line of the story. */
    private static int below(Lines lines, int from, int to, Draft draft) {
        int line = lines.ink(from, to);
        draft.state(Statement.Label.PUBLISHED, lines.at(line));
        line = lines.ink(line + 1, to);
        if (line < to && TIME.matcher(lines.at(line)).matches()) {
            line = lines.ink(line + 1, to);
        }
        if (line < to) {
            draft.state(Statement.Label.OUTLET, lines.at(line));
        }
        int after = line + 1;
        int seen = 0;
        for (int i = lines.ink(after, to); i < to && seen < HEADER; i = lines.ink(i + 1, to), seen++) {
            String printed = lines.at(i);
            if (Printed.isCopyright(printed)) {
                return copyrightEnd(lines, i, to);
            }
            if (Printed.words(printed) > HEADER) {
                break;
            }
            boolean language = LANGUAGE.matcher(printed).matches();
            if (language) {
                draft.state(Statement.Label.LANGUAGE, printed);
                after = i + 1;
            } else if (PAGE.matcher(printed).matches()) {
                draft.state(Statement.Label.PAGE, printed.replaceFirst("^0+(?=\\d)", ""));
            } else if (!CODE.matcher(printed).matches() && seen > 0 && !draft.isStated(Statement.Label.LANGUAGE)) {
                draft.state(Statement.Label.EDITION, printed);
            }
        }
        return after;
    }

    /** A long copyright line may be wrapped. */
    private static int copyrightEnd(Lines lines, int line, int to) {
        int end = line + 1;
        while (end < to && !lines.isBlank(end) && Printed.isCopyright(lines.at(end))) {
            end++;
        }
        return end;
    }
}

package org.pressmark.anatomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Passage;
import org.pressmark.language.GivenNames;
import org.pressmark.language.Outlets;
import org.pressmark.language.WordLists;

/** Reads the lines that name the authors, and tells persons from desks, agencies and roles. */
public final class Bylines {

    private static final Pattern BREAK = Pattern.compile(
            "\\s*(?:,(?!\\s*(?:Jr|Sr|II|III)\\b)|;|(?<!(?<!\\p{L})\\p{Lu})/|&|\\||•|·|\\s[-–—]\\s|\\b(?:and|und|et|y|e|en|with|mit|avec|con|com|met|AND|WITH)\\b)\\s*");
    private static final Pattern TIME = Pattern.compile(
            "(?s)(?:(?<!\\s)\\s++)?(?:\\|.*|(?:[-–—•,]\\s*+)?(?:Published|Posted|Updated|Last|Publié|Publicado|Pubblicato|Veröffentlicht)\\b.*|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]{3,6})?,? \\p{L}{3,9}\\.? \\d{1,2}\\b.*|\\d{1,4} (?:minutes?|hours?|days?|seconds?|mins?|weeks?|months?|years?) ago\\b.*|(?:(?:le|am|den|vom|il|el|op|em|on) )?(?:\\p{L}{3,9},? )?\\d{1,2}(?:st|nd|rd|th|\\.)? (?:de )?\\p{L}{3,9}\\.?,? (?:de )?\\d{4}.*|\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}\\b.*|on (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}{0,6}\\.? \\d{1,2}(?:, \\d{4})?.*|(?<=\\p{Ll})(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}{0,6}\\.? \\d{1,2}, \\d{4}.*)$");
    private static final Pattern EMAIL = Pattern.compile("(?<![^\\s@])[^\\s@]*+@\\S+|\\[email\\b");
    /** {@code Jane Doe00}: how often the page was shared or commented on, glued to the name. */
    private static final Pattern COUNTED = Pattern.compile("(?<=\\p{Ll})\\d{1,6}$");

    private static final int MOST_WORDS_OF_TITLED = 6;
    private static final int LONGEST = 200;

    private final Outlets outlets;
    private final Papers papers;
    private final Pattern by;
    private final Pattern at;
    private final Pattern unnamed;
    private final Pattern credit;
    private final Pattern bracket;
    /** Forms of address, which are no part of a name. */
    private final Pattern honour;

    private final AuthorNames authors;

    private Bylines(Outlets outlets, Papers papers, WordLists words, WordLists credits) {
        this.outlets = outlets;
        this.papers = papers;
        this.by = Pattern.compile(
                "^[\\s(\\[*•–—-]{0,4}(?:" + words.anyOf("envoy") + "(?: [^:\\n]{2,40})?\\s?:\\s+|" + words.anyOf("by")
                        + "(?:\\s*:\\s*|\\s+))(?=\\p{L}|@)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.unnamed = Pattern.compile(
                "[(\\[]?(?:" + words.anyOf("envoy") + "|" + words.anyOf("unnamed") + ")(?: [^:]{2,30})?[.)\\]]?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.at = Pattern.compile("\\s+" + words.anyOf("at") + "\\s+\\p{Lu}.*$");
        this.honour = Pattern.compile("^(?:" + words.anyOf("honour") + "\\.?\\s)+(?=\\p{Lu})");
        this.authors = new AuthorNames(outlets, words, at);
        this.credit = Pattern.compile(
                credits.anyOf("attribution") + "\\s(?:by|por|par|von)\\s(?<names>[^;()]{3,160})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.bracket = Pattern.compile(
                "^(?:\\(.{0,12}\\b" + credits.anyOf("credit-sign") + "\\b|" + credits.anyOf("attribution")
                        + "\\sby\\s).*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    static Bylines load(Outlets outlets) {
        return new Bylines(
                outlets,
                Papers.load(),
                WordLists.read(Bylines.class, "byline-words.tsv"),
                WordLists.read(Bylines.class, "credit-words.tsv"));
    }

    /** Whether {@code line} names authors, or a desk in their place. */
    boolean isByline(String text, Passage line) {
        String printed = line.printed();
        if (printed.length() > LONGEST) {
            return bracket.matcher(printed).matches();
        }
        return begins(text, line)
                || bracket.matcher(printed).matches()
                || EMAIL.matcher(printed).matches()
                || authors.isHouseStaff(printed)
                || unnamed.matcher(printed).matches()
                || printed.matches("[-–—]\\s*\\p{Lu}.*")
                        && areAuthors(unaddressed(printed.replaceFirst("^[-–—]\\s*", "")))
                || isSigned(text, line);
    }

    /** {@code By Jane Doe}, {@code By Reuters}, {@code BY DAILY SABAH WITH AGENCIES}. */
    boolean begins(String text, Passage line) {
        Matcher prefix = by.matcher(line.printed());
        if (!prefix.find()) {
            return false;
        }
        String rest = line.printed().substring(prefix.end());
        String first = BREAK.split(rest, 2)[0];
        Matcher time = TIME.matcher(rest);
        String untimed = time.find() ? rest.substring(0, time.start()) : rest;
        boolean short_ = AuthorNames.WORD.matcher(untimed).results().count() <= 14
                && !rest.matches(".*\\p{Ll}{3}[.!?]\\s+\\p{Lu}\\p{Ll}{2}.*");
        return short_ && (!namesIn(text, line).isEmpty() || outlets.find(first).isPresent() || authors.isDesk(first));
    }

    /** {@code Samuel NORRA avec Luc MARAIS.}: nothing but names, the first of them known to be a person's. */
    private boolean areAuthors(String printed) {
        String[] names = BREAK.split(printed.replaceFirst("(?<=\\p{L}{3})\\.$", ""));
        return isAuthor(names[0]) && Arrays.stream(names).allMatch(this::isPerson);
    }

    /** The words before an e-mail address. */
    private static String unaddressed(String printed) {
        Matcher mail = EMAIL.matcher(printed);
        return mail.find() ? printed.substring(0, mail.start()).strip() : printed;
    }

    /** {@code Jane Doe, Staff Writer}, {@code Jane Doe - The Gazette}, {@code Jane Doe Published May 6, 2019 | 04:12 AM}. */
    private boolean isSigned(String text, Passage line) {
        String printed = line.printed();
        Matcher time = TIME.matcher(printed);
        if (time.find()
                && time.start() > 0
                && !printed.endsWith(".")
                && time.group().chars().anyMatch(Character::isDigit)) {
            return Arrays.stream(BREAK.split(printed.substring(0, time.start()).replaceFirst("[\\s,]+$", "")))
                    .allMatch(words -> isPerson(words) && !authors.isCommon(words));
        }
        if (isTitled(printed)) {
            return true;
        }
        String[] parts = BREAK.split(printed);
        if (parts.length < 2 || parts.length > 4 || !isPerson(parts[0])) {
            return false;
        }
        String last = parts[parts.length - 1];
        boolean short_ = AuthorNames.WORD.matcher(printed).results().count() <= 12 && !printed.endsWith(".");
        return short_ && (authors.isRole(last) || outlets.find(last).isPresent());
    }

    /** {@code Jane Doe Multimedia Journalist jane@paper.example}: name, role and address in one. */
    private boolean isTitled(String printed) {
        Matcher mail = EMAIL.matcher(printed);
        String[] words =
                (mail.find() ? printed.substring(0, mail.start()) : "").strip().split("\\s+");
        return words.length >= 3
                && words.length <= MOST_WORDS_OF_TITLED
                && AuthorNames.isFirstName(words[0])
                && authors.isRole(words[words.length - 1]);
    }

    /** {@code words} without what stands before a name and the role behind it: {@code By Reuters Staff} is Reuters. */
    public String bare(String printed) {
        Matcher prefix = by.matcher(printed);
        int start = prefix.find() ? prefix.end() : 0;
        Matcher time = TIME.matcher(printed).region(start, printed.length());
        String words = printed.substring(start, time.find() ? time.start() : printed.length())
                .strip();
        int blank = words.lastIndexOf(' ');
        return blank > 0 && authors.isRoleWord(words.substring(blank + 1)) ? words.substring(0, blank) : words;
    }

    /** Whether {@code line} names reporters at the end of a story: {@code (Reporting by Jane Doe; Editing by John Roe)}. */
    public boolean isClosingCredit(String line) {
        return bracket.matcher(line).matches();
    }

    /** The persons whom a byline names, each as printed, in order. */
    public List<Passage> namesIn(String text, Passage line) {
        String printed = line.printed();
        Matcher names = credit.matcher(printed);
        if (bracket.matcher(printed).matches()) {
            var found = new ArrayList<Passage>();
            while (names.find()) {
                found.addAll(split(text, line.start() + names.start("names"), line.start() + names.end("names")));
            }
            return found;
        }
        Matcher prefix = by.matcher(printed);
        int start = prefix.find() ? prefix.end() : 0;
        Matcher time = TIME.matcher(printed).region(start, printed.length());
        int end = time.find() ? time.start() : printed.length();
        boolean nameless = start == 0 && unnamed.matcher(printed).matches();
        return nameless ? List.of() : split(text, line.start() + start, line.start() + end);
    }

    private List<Passage> split(String text, int start, int end) {
        var names = new ArrayList<Passage>();
        Matcher stop = BREAK.matcher(text).region(start, end);
        int from = start;
        while (from < end) {
            boolean found = stop.find();
            int to = found ? stop.start() : end;
            if (names.isEmpty() || !isHouse(text.substring(from, to))) {
                person(text, from, to).forEach(names::add);
            }
            from = found ? Math.max(stop.end(), from + 1) : end;
        }
        return names;
    }

    /** {@code Norvale Courier}, behind the name of who writes for it. */
    private boolean isHouse(String words) {
        String name = words.strip().replaceFirst("\\.$", "");
        boolean press = papers.hasPressWord(name) || papers.hasPressWord(name.replaceFirst("s$", ""));
        return press && !GivenNames.contains(name.split(" ")[0]);
    }

    private List<Passage> person(String text, int start, int end) {
        String segment = text.substring(start, end);
        Matcher place = at.matcher(segment);
        int length = place.find() ? place.start() : segment.length();
        Matcher mail = EMAIL.matcher(segment);
        if (mail.find() && mail.start() < length) {
            length = mail.start();
        }
        int from = start;
        int to = start + length;
        while (from < to && " \t\n([*-–—".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " \t\n)]*:,·|".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        Matcher counted = COUNTED.matcher(text.substring(from, to));
        to = counted.find() ? from + counted.start() : to;
        if (to - from > 4
                && text.charAt(to - 1) == '.'
                && Character.isLowerCase(text.charAt(to - 2))
                && Character.isLowerCase(text.charAt(to - 3))) {
            to--;
        }
        Matcher titled = honour.matcher(text.substring(from, to));
        from += titled.find() ? titled.end() : 0;
        Passage name = authors.withoutRole(text, Passage.of(text, from, to));
        return isPerson(name.printed()) ? List.of(name) : List.of();
    }

    /** Whether {@code printed} looks like the full name of one person and is no outlet, desk or role. */
    public boolean isPerson(String printed) {
        return authors.isPerson(printed);
    }

    /** Whether every word of {@code printed} is a common one and the first no given name: {@code Politics Materials}. */
    public boolean isCommon(String printed) {
        return authors.isCommon(printed);
    }

    /** Whether {@code printed}, alone on its line, is a person known to be one by the given name. */
    public boolean isAuthor(String printed) {
        return authors.isAuthor(printed);
    }

    /** {@code Speaker Jane Doe}: a title, and a name behind it. */
    boolean isTitledPerson(String printed) {
        return authors.isTitledPerson(printed);
    }

    /** Whether {@code printed} names a role or a body that signs instead of a person and nothing more: {@code Staff Reporter}. */
    public boolean isDeskOrRole(String printed) {
        return authors.isDeskOrRole(printed);
    }

    /** {@code words} up to the preposition that a place or house follows; empty if there is none. */
    Optional<String> beforePlace(String words) {
        Matcher place = at.matcher(words);
        return place.find() && place.end() == words.length()
                ? Optional.of(words.substring(0, place.start()))
                : Optional.empty();
    }
}

package org.pressmark.split;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a single line look like. Reads form only; what a date or a name means is for the field room to say. */
final class Printed {

    private static final String MONTH =
            "(?:jan|f[eé]v|feb|m[aä]r|apr|avr|abr|mai|may|jun|jui|jul|aug|ao[uûú]|ago|sep|set|o[ck]t|out|nov|d[eéi][czs]|gen|ene|mag|giu|lug|dic|maa|mei)\\p{L}{0,7}\\.?";
    private static final Pattern DATE =
            Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?,?\\s(?:de\\s|of\\s)?" + MONTH
                    + ",?\\s(?:de\\s|del\\s)?(?:1[5-9]|20)\\d{2}"
                    + "|" + MONTH + "\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:1[5-9]|20)\\d{2}"
                    + "|(?:1[5-9]|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}"
                    + "|\\d{1,2}[-/.]\\d{1,2}[-/.](?:1[5-9]|20)\\d{2}"
                    + "|" + MONTH + "\\s(?:1[5-9]|20)\\d{2})(?!\\d)");
    private static final Pattern BYLINE = Pattern.compile(
            "(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|DI|Door|DOOR|De notre)\\s\\p{Lu}[^.!?]{2,100}(?:\\p{Lu}\\.[^.!?]{1,60})*");
    private static final Pattern CITY = Pattern.compile("\\p{Lu}[\\p{Lu} .'’-]{2,39}");
    private static final Pattern DATELINE =
            Pattern.compile("^(?:\\p{Lu}[\\p{Lu} .'’/-]{2,39}|\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){0,3})"
                    + "(?:,\\s[\\p{L}. ]{2,24}\\d{0,2}(?:,?\\s\\d{4})?){0,2}"
                    + "(?:,?\\s?(?:\\([^()]{2,60}\\)|/[\\p{L} -]{2,20}/))?\\s?(?:--|[-–—―:•])\\s");
    private static final Pattern BRACKETED =
            Pattern.compile("^\\p{Lu}[\\p{L} .,'’-]{2,40}\\d{0,2}\\s\\([^()]{2,60}\\)\\s");
    private static final Pattern DATE_START =
            Pattern.compile("(?iu)^\\d{1,2}\\.?\\s" + MONTH + "\\s(?:1[5-9]|20)\\d{2}\\.?\\s?[-–—]\\s");
    private static final String WEEKDAY =
            "(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica";

    /** Old papers: {@code Aliwal North, Thursday.} on a line of its own, {@code London, May 3.—The} at the head of a paragraph. */
    private static final Pattern OLD_DATELINE = Pattern.compile("^(?<place>\\p{Lu}[\\p{L} .'’-]{2,39}),\\s(?iu:"
            + WEEKDAY + "|"
            + MONTH
            + "\\s\\d{1,2}(?:st|nd|rd|th)?|(?:den\\s|le\\s)?\\d{1,2}(?:st|nd|rd|th|er|\\.)?\\s(?:de\\s)?" + MONTH
            + ")(?:[.,:]?\\s?[-–—]{1,2}\\s?[\"“«„]?\\p{Lu}.{0,110}|\\.?)$");

    private static final Pattern SMALL_WORD_FIRST = Pattern.compile("^\\p{Ll}[\\p{L}'’-]*+\\s");
    private static final Pattern NEXT_SENTENCE = Pattern.compile("[.!?][\"”»]?\\s+[\"“«]?\\p{Lu}");

    /** What follows a date in running text: the end of a sentence and another one, or several words in small letters. */
    private static final Pattern RUNNING = Pattern.compile(
            "^(?:[.!?][\"”»]?\\s+[\"“«]?\\p{Lu}\\p{L}*+\\s\\p{Ll}.*|,?(?:\\s\\p{Ll}[\\p{L}'’-]*+){2}(?:\\s[\\p{L}'’-]++)++[,.]?)$");

    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?iu)^(?:©|\\(c\\)|copyright\\b|all rights reserved|tous droits réservés|alle rechte vorbehalten|todos los derechos|tutti i diritti|derechos reservados).*");
    private static final Pattern RULE = Pattern.compile("^(?:[-_=*~#•·–—―+]\\s?){5,}+|\\*\\s?\\*\\s?\\*");
    private static final Pattern END = Pattern.compile(
            "(?iu)#\\s?#\\s?#|[-–—]\\s?30\\s?[-–—]|\\[?[-–—/(<]{0,2}\\s?(?:ends?|fin|ende|fine)\\s?[-–—/)>]{0,2}\\]?|x\\s?x\\s?x");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)\\]]{0,3}$");
    private static final Pattern INNER_END = Pattern.compile("\\p{Ll}{2}[.!?][\"”»]?\\s+[\"“«]?\\p{Lu}");
    private static final int MOST_WORDS = 28;
    private static final int LONGEST = 220;
    private static final int DATE_WORDS = 14;
    private static final int DATE_LENGTH = 110;

    private Printed() {}

    /** Whether a date with its year stands in it. */
    static boolean holdsDate(String line) {
        return line.length() <= LONGEST && DATE.matcher(line).find();
    }

    /** The first date with its year, as printed; empty if there is none. */
    static String dateIn(String line) {
        Matcher date = DATE.matcher(line);
        return date.find() ? date.group() : "";
    }

    /** A short line that holds a date and is no sentence; a full stop behind capitals ends none. */
    static boolean isDateLine(String line) {
        return line.length() <= DATE_LENGTH
                && words(line) <= DATE_WORDS
                && (!endsSentence(line) || isCapitals(line))
                && holdsDate(line);
    }

    /** Whether the words around the date show that it stands in the midst of running text. */
    static boolean runsOnBehindDate(String line) {
        Matcher date = DATE.matcher(line);
        if (!date.find()) {
            return false;
        }
        String behind = line.substring(date.end());
        return RUNNING.matcher(behind).matches()
                || SMALL_WORD_FIRST.matcher(line).lookingAt()
                        && NEXT_SENTENCE.matcher(behind).lookingAt();
    }

    /** Whether it has letters, and no small ones. */
    static boolean isCapitals(String line) {
        return line.chars().anyMatch(Character::isUpperCase) && line.chars().noneMatch(Character::isLowerCase);
    }

    static boolean isByline(String line) {
        return line.length() <= DATE_LENGTH && BYLINE.matcher(line).matches();
    }

    /** Whether a story begins here as news agencies begin theirs: place, perhaps agency or day, dash. */
    static boolean startsWithDateline(String line) {
        String head = line.substring(0, Math.min(line.length(), DATE_LENGTH));
        if (OLD_DATELINE.matcher(head).matches()) {
            return true;
        }
        Matcher dateline = DATELINE.matcher(head);
        if (dateline.find()) {
            String found = dateline.group();
            boolean colon = found.strip().endsWith(":");
            boolean capitals =
                    CITY.matcher(found.split("[,(/–—―:-]")[0].strip()).matches();
            boolean bracket = found.indexOf('(') > 0 || found.indexOf('/') > 0;
            return !colon && (bracket || capitals && line.length() > found.length() + 40)
                    || colon && found.matches(".*,\\s.*") && capitals && bracket;
        }
        return BRACKETED.matcher(head).find() && line.length() > DATE_LENGTH
                || DATE_START.matcher(head).find();
    }

    /** The place before the weekday or day of an old paper's dateline; empty if the line does not begin with one. */
    static String placeOfOldDateline(String line) {
        Matcher dateline = OLD_DATELINE.matcher(line.substring(0, Math.min(line.length(), DATE_LENGTH)));
        return dateline.matches() ? dateline.group("place") : "";
    }

    static boolean isCopyright(String line) {
        return COPYRIGHT.matcher(line).matches();
    }

    /** A rule of dashes, stars or the like. */
    static boolean isRule(String line) {
        return line.length() >= 3 && RULE.matcher(line).matches();
    }

    /** What wire desks and press offices set below the last paragraph: {@code ###}, {@code -30-}, {@code ENDS}. */
    static boolean isEndMark(String line) {
        boolean bare = line.equals("End")
                || line.equals("end")
                || line.equals("fin")
                || line.equals("Ende")
                || line.equals("Fine")
                || line.equals("fine");
        return !bare && line.length() <= 14 && END.matcher(line).matches();
    }

    /** Whether it may be a headline by its form: few words, no sentence. */
    static boolean isHeadline(String line) {
        int words = words(line);
        boolean end = line.endsWith(".") && !line.endsWith("..") && !line.matches(".*\\p{Lu}\\.$");
        char first = line.isEmpty() ? '.' : line.charAt(0);
        return words >= 2
                && words <= MOST_WORDS
                && line.length() <= LONGEST
                && !end
                && !line.endsWith(":")
                && !line.endsWith(",")
                && !line.endsWith(";")
                && !line.endsWith("-")
                && !Character.isLowerCase(first)
                && first != '•'
                && first != '*'
                && first != '-'
                && first != '–'
                && line.chars().anyMatch(Character::isLetter)
                && !INNER_END.matcher(line).find()
                && !isCopyright(line);
    }

    static boolean endsSentence(String line) {
        return SENTENCE_END.matcher(line).find();
    }

    static int words(String line) {
        int words = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean begins = i == 0 || Character.isWhitespace(line.charAt(i - 1));
            words += begins && !Character.isWhitespace(line.charAt(i)) ? 1 : 0;
        }
        return words;
    }
}

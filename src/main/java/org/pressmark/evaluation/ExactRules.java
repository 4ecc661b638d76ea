package org.pressmark.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.pressmark.clipping.Column;

/** When a cell with one value agrees with one gold form; the gold form stands first. */
final class ExactRules {

    private static final Aliases LANGUAGES = Aliases.read("languages.tsv");
    private static final Pattern TIME_OF_DAY = Pattern.compile("[T ].*$");
    private static final Pattern DOUBT = Pattern.compile("[~?%]+$");
    private static final Pattern BY = Pattern.compile("(?i)^by\\s+");
    private static final String YEARLESS = "XXXX";
    private static final int CODE = 2;

    private ExactRules() {}

    /**
     * Equal days, the time and EDTF's signs of doubt aside. Where the source prints no year, {@code XXXX-03-23} and {@code --03-23}
     * are right and a year is not.
     */
    static boolean sameDate(String gold, String cell) {
        String date = cell.strip();
        if (gold.startsWith(YEARLESS)) {
            String dayOfYear = gold.substring(YEARLESS.length());
            return date.equals(gold) || date.equals("-" + dayOfYear);
        }
        return DOUBT.matcher(TIME_OF_DAY.matcher(date).replaceAll(""))
                .replaceAll("")
                .equals(gold);
    }

    /** Equal words. */
    static boolean sameWords(String gold, String cell) {
        return Folding.fold(gold).equals(Folding.fold(cell));
    }

    /** Equal words, an article at the beginning aside. */
    static boolean sameOutlet(String gold, String cell) {
        return Folding.withoutArticle(gold).equals(Folding.withoutArticle(cell));
    }

    /** The same words in any order, an introductory By aside. */
    static boolean sameByline(String gold, String cell) {
        String names = BY.matcher(cell.strip()).replaceFirst("");
        return Set.copyOf(Folding.words(gold)).equals(Set.copyOf(Folding.words(names)));
    }

    /** The same place; an empty cell is never right. */
    static boolean sameDateline(String gold, String cell) {
        return !cell.isEmpty() && PlaceName.shareAName(gold, cell);
    }

    /** The same language, by name, by code of two letters or of three. */
    static boolean sameLanguage(String gold, String cell) {
        String code = LANGUAGES.nameOf(cell.strip().toLowerCase(Locale.ROOT));
        return firstTwo(code).equals(firstTwo(gold.toLowerCase(Locale.ROOT)));
    }

    /** One of the agencies in the cell, or none where none is an answer. The project's scorer has no rule for agencies: this is ours. */
    static boolean sameAgency(String gold, String cell) {
        return Arrays.stream(cell.split(Pattern.quote(Column.SEPARATOR), -1))
                .anyMatch(agency -> sameOutlet(gold, agency));
    }

    private static String firstTwo(String code) {
        return code.substring(0, Math.min(CODE, code.length()));
    }
}

package org.pressmark.text;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/**
 * How a text looks if its bytes are read by one single-byte encoding. Every character beyond ASCII is judged by its neighbours: a
 * letter belongs into a word of its own case and script, a quotation mark to the edge of a word, a dash between blanks; and a symbol
 * inside a word is a sign that the reading is wrong.
 */
final class Plausibility {

    private static final double WRONG = -4;
    private static final double ODD = -1.5;
    private static final String OPENING = "“‘«‹„‚¿¡";
    private static final String CLOSING = "”’»›“‘";
    private static final String CURRENCY = "€£¥¢";
    private static final String COMMON_FOREIGN = "оеаинтсрвл" + "αοιτεσνηρς" + "اليمنرتوب" + "יוהלארתבמ";

    private final String text;
    private final Tongue tongue;

    private Plausibility(String text, Tongue tongue) {
        this.text = text;
        this.tongue = tongue;
    }

    /** The mean over the characters beyond ASCII, from -4 (wrong) to 3 (right); empty if there are none. */
    static Optional<Double> of(String text, Tongue tongue) {
        Plausibility plausibility = new Plausibility(text, tongue);
        double score = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                score += plausibility.value(i);
                count++;
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(score / count);
    }

    private double value(int i) {
        char c = text.charAt(i);
        if (c == '\ufffd' || Character.isISOControl(c)) {
            return WRONG - 1;
        } else if (Character.isLetter(c) && c != 'ª' && c != 'º' && c != 'ƒ' && c != 'ˆ') {
            return letter(i, c);
        }
        return sign(i, c);
    }

    private double letter(int i, char c) {
        char before = at(i - 1);
        char after = at(i + 1);
        UnicodeScript script = UnicodeScript.of(c);
        if (otherScript(before, script) || otherScript(after, script)) {
            return WRONG;
        }
        boolean alone = !Character.isLetter(before) && !Character.isLetter(after);
        if (Character.isUpperCase(c)) {
            if (Character.isLowerCase(before)
                    || Character.isUpperCase(before) && Character.isLowerCase(after) && c != 'É') {
                return WRONG;
            }
        } else if (Character.isUpperCase(after) || isShouted(i)) {
            return WRONG + 1;
        }
        if (script != UnicodeScript.LATIN) {
            return foreign(c, after, alone);
        }
        boolean crowded = isForeignLetter(before) && isForeignLetter(after);
        if (crowded) {
            return WRONG;
        }
        if (c == 'ß' && "aeiouäöüAEIOUÄÖÜ".indexOf(before) < 0) {
            return WRONG;
        }
        if ((c == 'ç' || c == 'Ç') && Character.isLetter(after) && "aouAOUâàôûáóãõú".indexOf(after) < 0) {
            return WRONG;
        }
        if (alone) {
            return tongue.hasWord(c) ? 2 : ODD;
        }
        if (c == 'à' && tongue == Tongue.FRENCH && Character.isLetter(after)) {
            return 0.5;
        }
        double value = tongue.writes(c) ? 3 : Tongue.anyWrites(c) ? 1 : ODD;
        return isForeignLetter(before) || isForeignLetter(after) ? value - 2 : value;
    }

    /** A letter of another script, all of whose letters lie beyond ASCII. */
    private static double foreign(char c, char after, boolean alone) {
        if (alone) {
            return ODD;
        } else if (c == 'ς' && Character.isLetter(after)) {
            return WRONG;
        }
        return COMMON_FOREIGN.indexOf(c) >= 0 ? 3 : Character.isUpperCase(c) ? 1 : 1.5;
    }

    private static boolean isForeignLetter(char c) {
        return c > 0x7f && Character.isLetter(c);
    }

    /** Whether a small letter stands between capitals. */
    private boolean isShouted(int i) {
        return Character.isUpperCase(at(i - 1))
                && Character.isUpperCase(at(i - 2))
                && !Character.isLowerCase(at(i + 1));
    }

    private double sign(int i, char c) {
        char before = at(i - 1);
        char after = at(i + 1);
        boolean inWord = Character.isLetter(before) && Character.isLetter(after);
        if (c == '’') {
            return apostrophe(i, before, after, inWord);
        } else if (c == '–' || c == '—' || c == '―') {
            return inWord && c != '—' ? -0.5 : 2;
        } else if (inWord) {
            return c == '·' ? ODD : WRONG;
        } else if (c == '¿' || c == '¡') {
            return tongue == Tongue.SPANISH && (Character.isUpperCase(after) || isSpace(before)) ? 3 : ODD;
        }
        boolean opens =
                (isEdge(before)) && !isSpace(after) || (c == '«' || c == '„') && isSpace(after) && isSpace(before);
        boolean closes = !isSpace(before) && (isEdge(after)) || c == '»' && isSpace(before);
        if (OPENING.indexOf(c) >= 0 && opens || CLOSING.indexOf(c) >= 0 && closes) {
            return c == '‹' || c == '›' || c == '‚' ? 0.5 : 2;
        } else if (c == '…') {
            return Character.isLetter(before) ? 2 : isSpace(before) && !Character.isLetter(after) ? 1 : 0;
        } else if (c == '\u00a0') {
            return 0.5;
        } else if (CURRENCY.indexOf(c) >= 0) {
            return Character.isDigit(before)
                            || Character.isDigit(after)
                            || Character.isDigit(at(i + 2))
                            || Character.isDigit(at(i - 2))
                    ? 2
                    : ODD;
        } else if (c == '°' || c == 'º' || c == 'ª' || c == '²' || c == '³') {
            return Character.isDigit(before) || Character.isLetter(before) && c != '°' && !Character.isLetter(after)
                    ? 1
                    : ODD;
        } else if (c == '§' || c == '©' || c == '•' || c == '®' || c == '™' || c == '½' || c == '¼' || c == '¾'
                || c == '·') {
            return isSpace(after) && isSpace(before) || Character.isDigit(before) ? 1 : 0.2;
        } else if (c >= '\u2500' && c <= '\u259f') {
            return isBox(before) || isBox(after) ? 0 : -2.5;
        }
        return Character.isLetter(before) || Character.isLetter(after) ? -3 : ODD;
    }

    private double apostrophe(int i, char before, char after, boolean inWord) {
        if (!inWord) {
            return !isSpace(before) && (isEdge(after) || tongue == Tongue.ENGLISH) ? 2 : 0;
        }
        if (tongue == Tongue.SPANISH || tongue == Tongue.GERMAN) {
            return -0.5;
        }
        boolean elided = tongue == Tongue.ENGLISH || !Character.isLetter(at(i - 2)) || before == 'u';
        return elided ? 3 : 1;
    }

    private char at(int i) {
        return i < 0 || i >= text.length() ? '\n' : text.charAt(i);
    }

    private static boolean otherScript(char neighbour, UnicodeScript script) {
        return Character.isLetter(neighbour) && UnicodeScript.of(neighbour) != script;
    }

    private static boolean isEdge(char c) {
        return !Character.isLetterOrDigit(c);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private static boolean isBox(char c) {
        return c >= '\u2500' && c <= '\u259f';
    }
}

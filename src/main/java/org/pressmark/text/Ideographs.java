package org.pressmark.text;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.Optional;

/** How a text looks if its bytes are read by one of the double-byte encodings of East Asia. */
final class Ideographs {

    /** How good a stretch of common characters is, on the scale of {@link Plausibility}. */
    private static final double COMMON = 2.6;

    private static final double RARE = -1.5;
    private static final double INSIDE_A_LATIN_WORD = -4;

    private static final int FEWEST = 2;

    private Ideographs() {}

    /** The mean plausibility of the characters beyond ASCII, or empty if there are too few to be a word. */
    static Optional<Double> plausibility(String text, Charset charset) {
        double score = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7f) {
                score += value(text, i, charset);
                count++;
            }
        }
        return count < FEWEST ? Optional.empty() : Optional.of(score / count);
    }

    /** ICU and Java name the extensions of one encoding differently. */
    static boolean isSame(Charset icu, Charset java) {
        return icu.equals(java)
                || icu.name().equals("Shift_JIS") && java.name().equals("windows-31j")
                || icu.name().equals("EUC-KR") && java.name().equals("x-windows-949");
    }

    private static double value(String text, int at, Charset charset) {
        char c = text.charAt(at);
        if (isAsciiLetter(text, at - 1) || isAsciiLetter(text, at + 1)) {
            return UnicodeScript.of(c) == UnicodeScript.HAN ? INSIDE_A_LATIN_WORD : RARE;
        }
        UnicodeScript script = UnicodeScript.of(c);
        String name = charset.name();
        boolean japanese = name.equals("windows-31j") || name.equals("EUC-JP") || name.equals("ISO-2022-JP");
        boolean korean = name.equals("x-windows-949");
        if (UnicodeBlock.of(c) == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS && c >= '\uff61') {
            return RARE;
        } else if (script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA) {
            return japanese ? COMMON + 0.4 : 0;
        } else if (script == UnicodeScript.HANGUL) {
            return korean && isFrequent(c, charset) ? COMMON : RARE;
        } else if (script == UnicodeScript.HAN) {
            return korean ? RARE : isFrequent(c, charset) ? japanese ? COMMON - 0.4 : COMMON : RARE;
        }
        return UnicodeBlock.of(c) == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION || c >= '\uff00' && c < '\uff61'
                ? COMMON
                : -0.5;
    }

    /** Each of these encodings puts the everyday characters into one range of lead bytes, and the rest behind them. */
    private static boolean isFrequent(char c, Charset charset) {
        byte[] code = String.valueOf(c).getBytes(charset);
        int lead = code[0] & 0xff;
        int trail = code[code.length - 1] & 0xff;
        return switch (charset.name()) {
            case "GB18030" -> code.length == 2 && lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1;
            case "Big5" -> lead >= 0xa4 && lead <= 0xc6;
            case "x-windows-949" -> lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1;
            case "windows-31j" -> lead >= 0x88 && lead <= 0x97;
            case "EUC-JP" -> lead >= 0xb0 && lead <= 0xcf;
            default -> true;
        };
    }

    private static boolean isAsciiLetter(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = (char) (text.charAt(at) | 0x20);
        return c >= 'a' && c <= 'z';
    }
}

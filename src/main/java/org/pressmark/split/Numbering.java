package org.pressmark.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that somebody set before headlines: {@code 1. Ferry sails again}, {@code [2] Mill to close}. */
final class Numbering {

    private static final Pattern NUMBER =
            Pattern.compile("^[(\\[]?(?<number>\\d{1,3})[.)\\]:]\\s+(?=\\p{L}|[\"“«„'‘])");

    private Numbering() {}

    /** How many characters to leave out before each article: those of its number if all are numbered one after another, else none. */
    static List<Integer> of(Lines lines, List<Opening> articles) {
        var lengths = new ArrayList<Integer>();
        int before = -1;
        for (Opening article : articles) {
            Matcher number = NUMBER.matcher(lines.at(article.first()));
            boolean next = number.find() && (before < 0 || Integer.parseInt(number.group("number")) == before + 1);
            if (!next) {
                return articles.stream().map(none -> 0).toList();
            }
            before = Integer.parseInt(number.group("number"));
            lengths.add(number.end());
        }
        return lengths;
    }

    /** The line without its number. */
    static String bare(String line) {
        return NUMBER.matcher(line).replaceFirst("");
    }
}

package org.pressmark.evaluation;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When two names mean one person. Titles before the name and Jr or III after it are dropped, "Blinken, Antony" is turned round. Names
 * agree if the first and the last word do, an initial agreeing with a given name; in another order if all words do. A gold surname
 * alone agrees with a full name that ends with it; a surname alone never earns a full name of the gold list.
 */
final class PersonName {

    private static final Pattern TURNED = Pattern.compile("^([^,(]+),\\s*([^,]+)$");
    private static final Set<String> TITLES = Aliases.read("titles.txt").forms();
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private PersonName() {}

    /** Whether the name found means the person that the gold list names. */
    static boolean same(String gold, String found) {
        return same(words(gold), words(found));
    }

    private static boolean same(List<String> gold, List<String> found) {
        if (gold.equals(found)) {
            return true;
        }
        if (gold.isEmpty() || found.isEmpty()) {
            return false;
        }
        boolean sameSurname = last(gold).equals(last(found));
        if (gold.size() == 1 || found.size() == 1) {
            return gold.size() == 1 && sameSurname;
        }
        if (sameSurname) {
            return sameGivenName(gold.get(0), found.get(0));
        }
        return String.join("", gold).equals(String.join("", found))
                || gold.stream()
                        .sorted()
                        .toList()
                        .equals(found.stream().sorted().toList());
    }

    private static boolean sameGivenName(String one, String other) {
        return one.equals(other)
                || one.length() == 1 && other.startsWith(one)
                || other.length() == 1 && one.startsWith(other);
    }

    private static List<String> words(String name) {
        List<String> words = Folding.words(Folding.withoutBrackets(inOrder(name.strip())));
        int from = 0;
        int to = words.size();
        while (to - from > 1 && TITLES.contains(words.get(from))) {
            from++;
        }
        while (to - from > 1 && SUFFIXES.contains(words.get(to - 1))) {
            to--;
        }
        return words.subList(from, to);
    }

    private static String inOrder(String name) {
        Matcher turned = TURNED.matcher(name);
        return turned.matches() && !SUFFIXES.contains(Folding.fold(turned.group(2)))
                ? turned.group(2) + " " + turned.group(1)
                : name;
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}

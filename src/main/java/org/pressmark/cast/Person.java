package org.pressmark.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pressmark.language.Nicknames;
import org.pressmark.language.Spelling;

/** One individual of a clipping while the mentions are gathered; the first mention given is the fullest. */
final class Person {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "de", "da", "do", "dos", "van", "von", "der", "den", "la", "le", "di", "del",
            "abu", "st");

    private final List<String> name;
    private final List<Spot> mentions = new ArrayList<>();

    Person(List<String> name) {
        this.name = name;
    }

    /** The parts of a name that count when names are compared. */
    static List<String> parts(String printed) {
        List<String> parts = new ArrayList<>(List.of(Spelling.fold(printed).split(" ")));
        while (parts.size() > 1 && SUFFIXES.contains(parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
        }
        return parts;
    }

    void add(Spot mention) {
        mentions.add(mention);
    }

    List<Spot> mentions() {
        return mentions;
    }

    List<String> name() {
        return name;
    }

    /** Whether {@code other}, no longer than this person's name, may be the same name in a shorter form or another spelling. */
    boolean answersTo(List<String> other) {
        if (other.size() == 1) {
            // the Bidens, and Bidens where an apostrophe was lost
            return hasSurname(other.get(0)) || hasSurname(other.get(0).replaceFirst("s$", ""));
        }
        return String.join("", name).equals(String.join("", other)) || isShortened(other) || holdsInOrder(other);
    }

    boolean hasSurname(String word) {
        return name.get(name.size() - 1).equals(word);
    }

    /** Whether a lone word is some other part of the name: the family name that stands first, or the only name in use. */
    boolean hasPart(String word) {
        return !PARTICLES.contains(word) && word.length() > 1 && name.contains(word);
    }

    private boolean isShortened(List<String> other) {
        String first = name.get(0);
        String given = other.get(0);
        boolean sameGiven = first.equals(given)
                || first.length() == 1 && given.startsWith(first)
                || given.length() == 1 && first.startsWith(given)
                || Nicknames.areOne(first, given);
        return sameGiven && hasSurname(other.get(other.size() - 1));
    }

    private boolean holdsInOrder(List<String> other) {
        int at = 0;
        for (String part : name) {
            if (at < other.size() && part.equals(other.get(at))) {
                at++;
            }
        }
        return at == other.size();
    }
}

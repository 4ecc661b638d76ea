package org.pressmark.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names whose words are joined by hyphens and which are one name all the same: Villeneuve-sur-Lot, Albrecht-Lund-Schule.
 *
 * @param text the whole text
 * @param words the words of the sentence
 */
record HyphenatedNames(String text, List<Word> words) {

    /** Villeneuve-sur-Lot, Saint-Denis-en-Val, Notre-Dame-des-Champs, Frankfurt-am-Main. */
    private static final Pattern TOWN = Pattern.compile("\\p{Lu}[\\p{L}']+(?:-\\p{Lu}[\\p{L}']+){0,4}-(?:"
            + anyOf("town") + ")(?:-la|-l')?-?\\p{Lu}\\p{L}+(?:-\\p{L}+)*+");

    private static final Pattern BODY =
            Pattern.compile("\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+){0,2}-(?:" + anyOf("body") + ")(?![\\p{L}-])");

    /** Trois-Pistoles, Sint-Idesbald. */
    private static final Pattern HEADED =
            Pattern.compile("(?:" + anyOf("head") + ")(?:-\\p{Lu}\\p{L}+){1,3}(?![\\p{L}-])");

    private static String anyOf(String kind) {
        return Table.read(HyphenatedNames.class, "hyphenated-names.tsv").stream()
                .filter(row -> row.cell("kind").equals(kind))
                .map(row -> row.cell("words"))
                .findFirst()
                .orElseThrow();
    }

    /** The name that begins with the word {@code at}. */
    Optional<Span> at(int at) {
        boolean within = at > 0 && text.charAt(words.get(at).start() - 1) == '-';
        if (within || !words.get(at).capitalised()) {
            return Optional.empty();
        }
        return at(at, TOWN, Name.Kind.PLACE)
                .or(() -> at(at, BODY, Name.Kind.ORGANISATION))
                .or(() -> at(at, HEADED, Name.Kind.PLACE).filter(this::standsAlone));
    }

    /** "Saint-Lubin" before no other capitalised word. */
    private boolean standsAlone(Span span) {
        return span.to() == words.size()
                || !words.get(span.to()).joined()
                || !words.get(span.to()).capitalised();
    }

    private Optional<Span> at(int at, Pattern pattern, Name.Kind kind) {
        Matcher name = pattern.matcher(text)
                .region(words.get(at).start(), words.get(words.size() - 1).end());
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        int to = at + 1;
        while (to < words.size() && words.get(to).start() < name.end()) {
            to++;
        }
        return Optional.of(new Span(kind, at, to));
    }
}

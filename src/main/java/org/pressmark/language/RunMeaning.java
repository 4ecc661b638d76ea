package org.pressmark.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a run of capitalised words means in a language for which no recogniser is at hand.
 *
 * @param text the whole text
 * @param words the words of the sentence
 * @param vocabulary of its language
 * @param small folded words that the text also prints with a small letter
 */
record RunMeaning(String text, List<Word> words, Vocabulary vocabulary, Set<String> small) {

    private static final int LONGEST_ACRONYM = 8;
    /** Villeneuve-sur-Lot, Saint-Denis-en-Val, Frankfurt-am-Main. */
    private static final Pattern TOWN_BY_A_RIVER = Pattern.compile(
            "^\\p{Lu}[\\p{L}']+(?:-\\p{L}+){0,3}-(?:sur|sous|lès|les|en|am|aan|sul|sull|del)-\\p{Lu}\\p{L}+(?:-\\p{L}+)*+");

    /** Where the name begins in the run from {@code start} to {@code end}: after common nouns and offices. */
    int beginning(int start, int end) {
        return vocabulary.language().equals("de") ? afterCommonNouns(start, end) : afterOffices(start, end);
    }

    /** Where the name that begins at {@code from} ends: before a body that it belongs to. */
    int ending(int from, int end) {
        return beforeBody(from, end);
    }

    /** What the run from {@code from} to {@code to} names; {@code at} is where its titles begin. */
    Optional<Name.Kind> of(int at, int from, int to) {
        String printed =
                text.substring(words.get(from).start(), words.get(to - 1).end());
        boolean titled = from > at || precededByTitle(at);
        if (isAcronym(from, to) || isCamelCase(printed)) {
            return Optional.of(Name.Kind.ORGANISATION);
        }
        if (isLoud(from) || NoNames.holdWord(words.get(from).folded(), vocabulary.language())) {
            return Optional.empty();
        }
        if (TOWN_BY_A_RIVER.matcher(printed).matches()) {
            return Optional.of(Name.Kind.PLACE);
        }
        if (!titled && to - from > 1 && !isGivenName(from) && isThingOfPlace(from, to)) {
            return Optional.empty();
        }
        if (to - from == 1 && holdsBodyWord(from, to) || isForeign(from, to)) {
            return Optional.empty();
        }
        if (titled || isGivenName(from) && to - from > 1) {
            return Optional.of(Name.Kind.PERSON);
        }
        if (!Gazetteer.shared().isStopword(printed)
                && Gazetteer.shared().knows(printed, vocabulary.language())
                && !small.contains(words.get(from).folded())
                && (to - from > 1 || precededByLink(at))) {
            return Optional.of(Name.Kind.PLACE);
        }
        if (to - from == 1 && isLonePerson(from)) {
            return Optional.of(Name.Kind.PERSON);
        }
        if (to - from == 1 && at > 0 && vocabulary.isLocative(words.get(at - 1).folded()) && noneSmall(from, to)) {
            return Optional.of(Name.Kind.PLACE);
        }
        boolean unknownName =
                to - from > 1 && to - from < 5 && !vocabulary.language().equals("de") && noneSmall(from, to);
        return unknownName ? Optional.of(Name.Kind.PERSON) : Optional.empty();
    }

    /** German nouns have capitals too: "Hydrologin" before "Marta Lund" is no part of the name. */
    private int afterCommonNouns(int from, int to) {
        if (isGivenName(from)) {
            return from;
        }
        for (int i = from + 1; i < to - 1; i++) {
            if (isGivenName(i) && words.get(i).capitalised()) {
                return i;
            }
        }
        return from;
    }

    /** "presidente del Consiglio Marta Lundi", "secretario de Hacienda Luis Ibarra": the portfolio is no part of the name. */
    private int afterOffices(int from, int to) {
        int at = from;
        while (at < to - 1 && NoNames.holdWord(words.get(at).folded(), vocabulary.language()) && isGivenName(at + 1)) {
            at++;
        }
        return at;
    }

    /** "Marta Lund von der Technischen Universität": the body begins where the person ends. */
    private int beforeBody(int from, int to) {
        for (int i = from + 2; i < to; i++) {
            if (vocabulary.isParticle(words.get(i).folded()) && holdsBodyWord(i, to)) {
                return i;
            }
        }
        return to;
    }

    private boolean holdsBodyWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (vocabulary.headEnd(words, i) > i) {
                return true;
            }
        }
        return false;
    }

    /** "Soieries de Lyon": something of a place that the gazetteer knows, and no person. */
    private boolean isThingOfPlace(int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (vocabulary.isParticle(words.get(i).folded())) {
                String rest = text.substring(
                        words.get(i + 1).start(), words.get(to - 1).end());
                return Gazetteer.shared().knows(rest, vocabulary.language());
            }
        }
        return false;
    }

    /** A name that needs no given name: that of a well-known person, or of someone who speaks. */
    private boolean isLonePerson(int index) {
        if (Leaders.contains(words.get(index).folded())) {
            return true;
        }
        boolean known = small.contains(words.get(index).folded())
                || words.get(index).capitals()
                || Gazetteer.shared().knows(wordAt(index), vocabulary.language());
        boolean noun = vocabulary.language().equals("de");
        return !known
                && !noun
                && (speaksAfter(index + 1)
                        || index > 0
                                && vocabulary.isSpeechVerb(words.get(index - 1).folded()));
    }

    /** "Vitorino a parlé": the verb follows at once or after one small word. */
    private boolean speaksAfter(int index) {
        for (int i = index;
                i < Math.min(index + 2, words.size()) && words.get(i).joined();
                i++) {
            if (vocabulary.isSpeechVerb(words.get(i).folded())) {
                return true;
            }
            if (words.get(i).capitalised()) {
                return false;
            }
        }
        return false;
    }

    private String wordAt(int index) {
        return text.substring(words.get(index).start(), words.get(index).end());
    }

    /** "Late Night": English words in another language are a title of something. */
    private boolean isForeign(int from, int to) {
        return to - from > 1
                && !isGivenName(from)
                && words.subList(from, to).stream()
                        .allMatch(word -> EnglishWords.contains(word.folded())
                                && word.end() - word.start() > 3
                                && !vocabulary.isFunctionWord(word.folded()));
    }

    private boolean noneSmall(int from, int to) {
        return words.subList(from, to).stream()
                .noneMatch(word -> word.capitalised() && (small.contains(word.folded()) || word.capitals()));
    }

    private boolean isAcronym(int from, int to) {
        int length = words.get(from).end() - words.get(from).start();
        return to - from == 1
                && words.get(from).capitals()
                && length >= 2
                && length <= LONGEST_ACRONYM
                && !isLoud(from)
                && !isFunctionWord(from)
                && !NoNames.holdAcronym(words.get(from).folded(), vocabulary.language());
    }

    /** "ChristenUnie". */
    private static boolean isCamelCase(String printed) {
        return printed.matches("\\p{Lu}\\p{Ll}{2,}\\p{Lu}\\p{Ll}{2,}") && !printed.startsWith("Mac");
    }

    /** Whether the word stands among words that are all in capitals, or in a headline with capitals on every word. */
    private boolean isLoud(int at) {
        boolean before = at > 0 && words.get(at - 1).capitals();
        boolean after = at + 1 < words.size() && words.get(at + 1).capitals();
        return words.get(at).capitals() && (before || after) || isHeadlineCase();
    }

    private boolean isHeadlineCase() {
        return words.size() > 4
                && words.stream().filter(word -> !word.capitalised()).count() * 5 < words.size();
    }

    private boolean isGivenName(int at) {
        return GivenNames.contains(words.get(at).folded());
    }

    private boolean isFunctionWord(int at) {
        return vocabulary.isFunctionWord(words.get(at).folded());
    }

    private boolean precededByLink(int at) {
        return at > 0 && vocabulary.isFunctionWord(words.get(at - 1).folded());
    }

    private boolean precededByTitle(int at) {
        for (int from = Math.max(0, at - 5); from < at; from++) {
            int end = Titles.shared()
                    .phrases()
                    .at(words, from)
                    .map(Phrases.Match::to)
                    .orElse(0);
            if (end == at && words.get(at).joined()) {
                return true;
            }
        }
        return false;
    }
}

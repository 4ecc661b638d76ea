package org.pressmark.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    private static final int LONGEST_UNKNOWN_NAME = 4;

    /** Where the name begins in the run from {@code start} to {@code end}: after common nouns, offices and verbs. */
    int beginning(int start, int end) {
        int from = vocabulary.language().equals("de") ? start : afterOffices(start, end);
        boolean common = vocabulary.language().equals("de") || from == 0 || followsSmallWord(from);
        return common ? afterCommonWords(from, end) : from;
    }

    /** Where the name that begins at {@code from} ends: before a body, a place or an office that it belongs to. */
    int ending(int from, int end) {
        boolean acronym = from + 1 < end
                && words.get(from).capitals()
                && !isLoud(from)
                && words.get(from).end() - words.get(from).start() > 2
                && vocabulary.isParticle(words.get(from + 1).folded());
        if (acronym) {
            return from + 1;
        }
        return new RunEdges(text, words, vocabulary).endOfName(from, end);
    }

    /** What the run from {@code from} to {@code to} names; {@code at} is where its titles begin. */
    Optional<Name.Kind> of(int at, int from, int to) {
        String printed =
                text.substring(words.get(from).start(), words.get(to - 1).end());
        boolean titled = from > at && !followsSmallWord(from) || precededByTitle(at);
        if (isShoutedTown(from, to)) {
            return Optional.of(Name.Kind.PLACE);
        }
        if (isAcronym(from, to) || isCamelCase(printed)) {
            return Optional.of(Name.Kind.ORGANISATION);
        }
        if (isLoud(from) || NoNames.holdWord(words.get(from).folded(), vocabulary.language())) {
            return Optional.empty();
        }
        if (PlaceHeads.begin(words.get(from).folded(), vocabulary.language())
                && to - from > 1
                && to - from < LONGEST_UNKNOWN_NAME) {
            return Optional.of(Name.Kind.PLACE);
        }
        if (isPartOfTown(from, to)) {
            return Optional.of(Name.Kind.PLACE);
        }
        if (to - from > 1 && holdsBodyWord(from, to) && !isGivenName(from)) {
            return vocabulary.language().equals("de") ? Optional.empty() : Optional.of(Name.Kind.ORGANISATION);
        }
        if (!titled && to - from > 1 && !isGivenName(from) && isThingOfPlace(from, to)) {
            return Optional.empty();
        }
        if (to - from == 1 && holdsBodyWord(from, to) || isForeign(from, to)) {
            return Optional.empty();
        }
        if (isInitial(from) && to - from > 1 && words.get(to - 1).capitalised() && !isInitial(to - 1)) {
            return Optional.of(Name.Kind.PERSON);
        }
        if (titled && !vocabulary.anyEndsAsCommonWord(words.subList(from, to)) || isGivenName(from) && to - from > 1) {
            return Optional.of(Name.Kind.PERSON);
        }
        return isPlace(at, from, to)
                ? Optional.of(Name.Kind.PLACE)
                : people().isOne(at, from, to) ? Optional.of(Name.Kind.PERSON) : Optional.empty();
    }

    /** "Rotterdam Zuid", "Leipzig Hauptbahnhof". */
    private boolean isPartOfTown(int from, int to) {
        return to - from == 2
                && PlaceHeads.end(words.get(from + 1).folded(), vocabulary.language())
                && words.get(from + 1).capitalised()
                && Gazetteer.shared().largeTown(words.get(from).in(text)).isPresent();
    }

    /** "SCIACCA." at the beginning of a story. */
    private boolean isShoutedTown(int from, int to) {
        return from == 0
                && to == 1
                && words.get(from).capitals()
                && words.get(from).end() - words.get(from).start() > 4
                && !isLoud(from)
                && Gazetteer.shared().knows(words.get(from).in(text), vocabulary.language());
    }

    private boolean isPlace(int at, int from, int to) {
        String printed =
                text.substring(words.get(from).start(), words.get(to - 1).end());
        if (to - from == 1
                && (KnownBySurname.contains(words.get(from).folded())
                        || small.contains(words.get(from).folded()))) {
            return false;
        }
        boolean known = !Gazetteer.shared().isStopword(printed)
                && Gazetteer.shared().knows(printed, vocabulary.language())
                && (to - from > 1 || precededByLink(at));
        return known || isUnknownPlace(at, from, to);
    }

    /** "à Saint-Lubin", "te Westerhove": a word that is no common one, after one that asks for a place. */
    private boolean isUnknownPlace(int at, int from, int to) {
        boolean asked = at > 0
                && at == from
                && words.get(at).joined()
                && vocabulary.isLocative(words.get(at - 1).folded());
        boolean common = vocabulary.anyEndsAsCommonWord(words.subList(from, to))
                || NoNames.holdWord(words.get(from).folded(), vocabulary.language())
                || CalendarWords.contains(words.get(from).folded());
        boolean german = vocabulary.language().equals("de");
        boolean shape = german
                ? to - from == 1 && PlaceEndings.ends(words.get(from).folded())
                : capitals(from, to) <= 2 && people().noneSmall(from, to);
        return asked
                && !common
                && shape
                && words.get(from).end() - words.get(from).start() > 2;
    }

    private long capitals(int from, int to) {
        return words.subList(from, to).stream().filter(Word::capitalised).count();
    }

    private boolean followsSmallWord(int index) {
        return index > 0
                && words.get(index).joined()
                && (vocabulary.isParticle(words.get(index - 1).folded())
                        || vocabulary.isArticle(words.get(index - 1).folded()));
    }

    /** "Hydrologin" before "Marta Lund", "Trasporti" before "Carlo Landi" are no part of the name: no particle joins them to it. */
    private int afterCommonWords(int from, int to) {
        if (isGivenName(from) && !isFunctionWord(from)
                || isInitial(from) && (from + 1 == to || !runs().isHyphenated(from + 1))) {
            return from;
        }
        for (int i = from + 1; i < to - 1; i++) {
            if (isGivenName(i)
                    && words.get(i).capitalised()
                    && words.get(i - 1).capitalised()
                    && !runs().isHyphenated(i)) {
                return i;
            }
        }
        return from;
    }

    private UnknownPeople people() {
        return new UnknownPeople(text, words, vocabulary, small);
    }

    private CapitalRuns runs() {
        return new CapitalRuns(text, words, vocabulary);
    }

    private boolean isInitial(int index) {
        return words.get(index).end() - words.get(index).start() == 1;
    }

    /** "presidente del Consiglio Marta Lundi", "secretario de Hacienda Luis Ibarra": the portfolio is no part of the name. */
    private int afterOffices(int from, int to) {
        int at = from;
        while (at < to - 1 && NoNames.holdWord(words.get(at).folded(), vocabulary.language()) && isGivenName(at + 1)) {
            at++;
        }
        return at;
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

    /** "Late Night": English words in another language are a title of something. */
    private boolean isForeign(int from, int to) {
        return to - from > 1
                && !isGivenName(from)
                && words.subList(from, to).stream()
                        .allMatch(word -> EnglishWords.contains(word.folded())
                                && word.end() - word.start() > 3
                                && !vocabulary.isFunctionWord(word.folded()));
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

    /** In German a noun after an article is a common one. */
    private boolean precededByLink(int at) {
        String before = at == 0 ? "" : words.get(at - 1).folded();
        if (!vocabulary.isFunctionWord(before) && !vocabulary.isLocative(before)) {
            return false;
        }
        return !vocabulary.language().equals("de") || vocabulary.isLocative(before) || before.equals("von");
    }

    /** "mr. J. van der Weyde": the dot belongs to the title. */
    private boolean isAbbreviated(int title) {
        return text.substring(words.get(title).end(), words.get(title + 1).start())
                .equals(". ");
    }

    private boolean precededByTitle(int at) {
        for (int from = Math.max(0, at - 5); from < at; from++) {
            int end = Titles.shared().endAt(words, from);
            boolean small = end == from + 1 && isFunctionWord(from);
            if (end == at && !small && (words.get(at).joined() || isAbbreviated(at - 1))) {
                return true;
            }
        }
        return false;
    }
}

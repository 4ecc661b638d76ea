package org.pressmark.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pressmark.clipping.Passage;

/**
 * Reads the names of one sentence from left to right.
 *
 * @param text the whole text
 * @param sentence where the sentence stands
 * @param words its words
 * @param vocabulary of its language
 * @param small folded words that the text also prints with a small letter
 */
record SentenceReader(String text, Passage sentence, List<Word> words, Vocabulary vocabulary, Set<String> small) {

    /** Villeneuve-sur-Lot, Saint-Denis-en-Val, Frankfurt-am-Main. */
    private static final Pattern TOWN_BY_A_RIVER =
            Pattern.compile("\\p{Lu}[\\p{L}']+(?:-\\p{L}+)*-(?:sur|sous|lès|les|en|am|aan|sul|sull|del)-\\p{Lu}\\p{L}+(?:-\\p{L}+)*");

    void addNames(List<Name> names) {
        int at = 0;
        while (at < words.size()) {
            Optional<Span> span = spanAt(at);
            span.ifPresent(found -> names.add(name(found)));
            at = span.map(Span::to).orElse(Math.max(at + 1, bareTitleEnd(at)));
        }
    }

    private record Span(Name.Kind kind, int from, int to) {}

    private Name name(Span span) {
        Passage passage = Passage.of(
                text, words.get(span.from()).start(), words.get(span.to() - 1).end());
        return new Name(span.kind(), passage, sentence);
    }

    private Optional<Span> spanAt(int at) {
        Optional<Span> known = known(at);
        if (known.isPresent()) {
            return known;
        }
        Optional<Span> articled = articledTown(at);
        if (articled.isPresent()) {
            return articled;
        }
        boolean name = words.get(at).capitalised()
                && !isFunctionWord(at)
                && !(at == 0 && small.contains(words.get(at).folded()));
        int from = name ? skipTitles(at) : at;
        return name && from < runEnd(from) ? classified(at, from, runEnd(from)) : Optional.empty();
    }

    /** "La Habana", "Le Mans". */
    private Optional<Span> articledTown(int at) {
        boolean pair = at + 1 < words.size() && words.get(at).capitalised() && isFunctionWord(at) && continues(at + 1);
        boolean town = pair
                && Gazetteer.shared()
                        .knows(
                                text.substring(
                                        words.get(at).start(), words.get(at + 1).end()),
                                vocabulary.language());
        return town ? Optional.of(new Span(Name.Kind.PLACE, at, at + 2)) : Optional.empty();
    }

    private Optional<Span> known(int at) {
        var organisation = Organisations.shared().names().at(words, at);
        var area = Gazetteer.shared().areas(vocabulary.language()).at(words, at);
        int organisationEnd = organisation.map(Phrases.Match::to).orElse(at);
        int areaEnd = area.map(Phrases.Match::to).orElse(at);
        int headEnd = bodyEnd(at);
        if (headEnd > Math.max(organisationEnd, areaEnd)) {
            return Optional.of(new Span(Name.Kind.ORGANISATION, at, headEnd));
        }
        if (organisationEnd > at && organisationEnd >= areaEnd) {
            return Optional.of(new Span(Name.Kind.ORGANISATION, at, organisationEnd));
        }
        if (areaEnd == at + 1 && isFunctionWord(at)) {
            areaEnd = at;
        }
        boolean person = areaEnd > at && areaEnd < words.size() && isGivenName(at) && continues(areaEnd);
        return areaEnd > at && !person ? Optional.of(new Span(Name.Kind.PLACE, at, areaEnd)) : Optional.empty();
    }

    /** Where a body ends that begins here with a word such as "ministère" and goes on with capitalised words; {@code at} if none does. */
    private int bodyEnd(int at) {
        int end = vocabulary.headEnd(words, at);
        if (end == at) {
            return at;
        }
        int next = end;
        while (next < words.size()
                && next - end < 3
                && !words.get(next).capitalised()
                && vocabulary.isLink(words.get(next).folded())) {
            next++;
        }
        if (next < words.size()
                && words.get(next).capitalised()
                && words.get(next).joined()) {
            return runEnd(next);
        }
        return at;
    }

    /** A title that no name follows is read over as a whole: "presidente da República". */
    private int bareTitleEnd(int at) {
        int end = skipTitles(at);
        return end > at && end < words.size() && continues(end) ? at : end;
    }

    private int skipTitles(int at) {
        int from = at;
        while (from < words.size()) {
            int titleEnd = Titles.shared()
                    .phrases()
                    .at(words, from)
                    .map(Phrases.Match::to)
                    .orElse(from);
            if (titleEnd == from) {
                return from;
            }
            from = titleEnd;
        }
        return from;
    }

    private boolean continues(int at) {
        return words.get(at).capitalised() && words.get(at).joined() && !isFunctionWord(at);
    }

    private int runEnd(int from) {
        int to = from;
        while (to < words.size()
                && words.get(to).capitalised()
                && (to == from || words.get(to).joined())) {
            to++;
            while (to < words.size() && isHyphenated(to)) {
                to++;
            }
            int after = to;
            while (after < words.size()
                    && after - to < 3
                    && words.get(after).joined()
                    && vocabulary.isParticle(words.get(after).folded())) {
                after++;
            }
            if (after > to && after < words.size() && continues(after)) {
                to = after;
            }
        }
        return to;
    }

    private boolean isHyphenated(int index) {
        return words.get(index).joined() && text.charAt(words.get(index).start() - 1) == '-';
    }

    private Optional<Span> classified(int at, int start, int end) {
        int from = afterCommonNouns(start, end);
        int to = beforeBody(from, end);
        String printed =
                text.substring(words.get(from).start(), words.get(to - 1).end());
        boolean titled = from > at || precededByTitle(at);
        if (isAcronym(from, to) || isCamelCase(printed)) {
            return Optional.of(new Span(Name.Kind.ORGANISATION, from, to));
        }
        if (isLoud(from)) {
            return Optional.empty();
        }
        if (TOWN_BY_A_RIVER.matcher(printed).matches()) {
            return Optional.of(new Span(Name.Kind.PLACE, from, to));
        }
        if (!titled && to - from > 1 && !isGivenName(from) && isThingOfPlace(from, to)) {
            return Optional.empty();
        }
        if (to - from == 1 && holdsBodyWord(from, to) || isForeign(from, to)) {
            return Optional.empty();
        }
        if (titled || isGivenName(from) && to - from > 1) {
            return Optional.of(new Span(Name.Kind.PERSON, from, to));
        }
        if (!Gazetteer.shared().isStopword(printed)
                && Gazetteer.shared().knows(printed, vocabulary.language())
                && !small.contains(words.get(from).folded())
                && (to - from > 1 || precededByLink(at))) {
            return Optional.of(new Span(Name.Kind.PLACE, from, to));
        }
        if (to - from == 1 && isLonePerson(from)) {
            return Optional.of(new Span(Name.Kind.PERSON, from, to));
        }
        if (to - from == 1 && at > 0 && vocabulary.isLocative(words.get(at - 1).folded()) && noneSmall(from, to)) {
            return Optional.of(new Span(Name.Kind.PLACE, from, to));
        }
        boolean unknownName =
                to - from > 1 && to - from < 5 && !vocabulary.language().equals("de") && noneSmall(from, to);
        return unknownName ? Optional.of(new Span(Name.Kind.PERSON, from, to)) : Optional.empty();
    }

    /** German nouns have capitals too: "Hydrologin" before "Marta Lund" is no part of the name. */
    private int afterCommonNouns(int from, int to) {
        if (!vocabulary.language().equals("de") || isGivenName(from)) {
            return from;
        }
        for (int i = from + 1; i < to - 1; i++) {
            if (isGivenName(i) && words.get(i).capitalised()) {
                return i;
            }
        }
        return from;
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
                String rest = text.substring(words.get(i + 1).start(), words.get(to - 1).end());
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
        return !known && !noun && (speaksAfter(index + 1) || index > 0 && vocabulary.isSpeechVerb(words.get(index - 1).folded()));
    }

    /** "Vitorino a parlé": the verb follows at once or after one small word. */
    private boolean speaksAfter(int index) {
        for (int i = index; i < Math.min(index + 2, words.size()) && words.get(i).joined(); i++) {
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
                && length <= 6
                && !isLoud(from)
                && !isFunctionWord(from);
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

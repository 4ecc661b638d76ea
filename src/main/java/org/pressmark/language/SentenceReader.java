package org.pressmark.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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

    /** Villeneuve-sur-Lot, Saint-Denis-en-Val, Notre-Dame-des-Champs, Frankfurt-am-Main. */
    private static final Pattern HYPHENATED_TOWN = Pattern.compile(
            "\\p{Lu}[\\p{L}']+(?:-\\p{Lu}[\\p{L}']+){0,4}-(?:sur|sous|lès|les|en|de|du|des|la|aux|et|am|an der|im|aan|op|sul|sull|del)"
                    + "(?:-la|-l')?-?\\p{Lu}\\p{L}+(?:-\\p{L}+)*+");

    private static final Set<String> AND = Set.of("e", "et", "y", "und", "en", "ed");

    void addNames(List<Name> names) {
        int at = 0;
        while (at < words.size()) {
            Optional<Span> span = spanAt(at);
            span.ifPresent(found -> names.add(name(found)));
            at = span.map(Span::to).orElse(Math.max(at + 1, beforeBody(at + 1, bareTitleEnd(at))));
        }
    }

    private record Span(Name.Kind kind, int from, int to) {}

    private Name name(Span span) {
        Passage passage = Passage.of(
                text, words.get(span.from()).start(), words.get(span.to() - 1).end());
        return new Name(span.kind(), passage, sentence);
    }

    private Optional<Span> spanAt(int at) {
        Optional<Span> sure = hyphenatedTown(at)
                .or(() -> known(at))
                .or(() -> articledTown(at))
                .or(() -> introducedBody(at));
        if (sure.isPresent()) {
            return sure;
        }
        boolean name = words.get(at).capitalised()
                && (!isFunctionWord(at) || isGivenNameOfSomeone(at))
                && !vocabulary.isSpeechVerb(words.get(at).folded())
                && !(at == 0 && small.contains(words.get(at).folded()));
        int from = name ? skipTitles(at) : at;
        return name && from < runEnd(from)
                ? classified(new RunMeaning(text, words, vocabulary, small), at, from, runEnd(from))
                : Optional.empty();
    }

    /** "Villeneuve-sur-Lot", "Frankfurt-am-Main": one name, although its parts are words of their own. */
    private Optional<Span> hyphenatedTown(int at) {
        Matcher town = HYPHENATED_TOWN
                .matcher(text)
                .region(words.get(at).start(), words.get(words.size() - 1).end());
        boolean within = at > 0 && text.charAt(words.get(at).start() - 1) == '-';
        if (within || !town.lookingAt()) {
            return Optional.empty();
        }
        int to = at + 1;
        while (to < words.size() && words.get(to).start() < town.end()) {
            to++;
        }
        return Optional.of(new Span(Name.Kind.PLACE, at, to));
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
        int organisationEnd = organisation
                .map(Phrases.Match::to)
                .filter(end -> end == at + 1 || !isHyphenatedAt(end))
                .orElse(at);
        int areaEnd = area.map(Phrases.Match::to).orElse(at);
        int headEnd = Math.max(bodyEnd(at), withTown(at, vocabulary.bodyEnd(words, at)));
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
        if (end == at || end < words.size() && continues(end) && vocabulary.introducesBody(words.get(end - 1))) {
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
                && words.get(next).joined()
                && !(next == end && isGivenName(next))) {
            return withPartner(new RunEdges(text, words, vocabulary).endOfBody(next, runEnd(next)));
        }
        return at > 0 && words.get(at).capitalised() ? smallBodyEnd(at, end) : at;
    }

    /** "Parti socialiste", "Banque islamique de développement": in these languages only the first word has a capital. */
    private int smallBodyEnd(int at, int end) {
        int next = end;
        while (next < words.size() && words.get(next).joined() && vocabulary.isBodyAdjective(words.get(next))) {
            next++;
        }
        return next > end ? next : at;
    }

    /** "die Firma Lund": the body's name begins behind the word. */
    private Optional<Span> introducedBody(int at) {
        boolean introduced = at > 0
                && words.get(at).joined()
                && vocabulary.introducesBody(words.get(at - 1))
                && continues(at)
                && !isGivenName(at)
                && !Gazetteer.shared().isStopword(words.get(at).folded());
        return introduced
                ? Optional.of(new Span(
                        Name.Kind.ORGANISATION, at, new RunEdges(text, words, vocabulary).endOfName(at, runEnd(at))))
                : Optional.empty();
    }

    /** "Handwerkskammer Halle": the compound and its town are one name. */
    private int withTown(int at, int end) {
        boolean compound = end == at + 1 && vocabulary.language().equals("de") && end < words.size() && continues(end);
        return compound
                        && Gazetteer.shared()
                                .knows(
                                        text.substring(
                                                words.get(end).start(),
                                                words.get(end).end()),
                                        vocabulary.language())
                ? end + 1
                : end;
    }

    private boolean isHyphenatedAt(int index) {
        return index < words.size() && isHyphenated(index);
    }

    /** "Comissão de Orçamento e Finanças": the second matter of a committee or ministry. */
    private int withPartner(int end) {
        boolean more = end + 1 < words.size()
                && words.get(end).joined()
                && AND.contains(words.get(end).folded())
                && words.get(end + 1).joined()
                && words.get(end + 1).capitalised();
        boolean matter = more
                && (vocabulary.endsAsCommonWord(words.get(end + 1).folded())
                        || NoNames.holdWord(words.get(end + 1).folded(), vocabulary.language()));
        return matter ? end + 2 : end;
    }

    /** The body within a title is a name: "presidente da Assembleia da República". */
    private int beforeBody(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.get(i).capitalised() && (vocabulary.bodyEnd(words, i) > i || bodyEnd(i) > i)) {
                return i;
            }
        }
        return to;
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
            if (titleEnd == from || titleEnd == from + 1 && isFunctionWord(from)) {
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
                && (to == from || words.get(to).joined() && !followsSlash(to))) {
            to++;
            while (to < words.size() && isHyphenated(to)) {
                to++;
            }
            int after = to;
            while (after < words.size()
                    && after - to < 3
                    && (words.get(after).joined() || followsInitial(after))
                    && vocabulary.isParticle(words.get(after).folded())) {
                after++;
            }
            if (after > to && after < words.size() && continues(after)) {
                to = after;
            }
        }
        return to;
    }

    /** "J. P. van der Weyde". */
    private boolean followsInitial(int index) {
        Word before = words.get(index - 1);
        return before.capitalised()
                && before.end() - before.start() == 1
                && text.substring(before.end(), words.get(index).start()).equals(". ");
    }

    private boolean followsSlash(int index) {
        return text.charAt(words.get(index).start() - 1) == '/';
    }

    private boolean isHyphenated(int index) {
        return words.get(index).joined() && text.charAt(words.get(index).start() - 1) == '-';
    }

    private Optional<Span> classified(RunMeaning meaning, int at, int start, int end) {
        int from = meaning.beginning(start, end);
        int to = meaning.ending(from, end);
        return meaning.of(at, from, to).map(kind -> new Span(kind, from, to));
    }

    /** "Julio" is a month and a man. */
    private boolean isGivenNameOfSomeone(int at) {
        return words.get(at).end() - words.get(at).start() > 3
                && isGivenName(at)
                && at + 1 < words.size()
                && continues(at + 1);
    }

    private boolean isGivenName(int at) {
        return GivenNames.contains(words.get(at).folded());
    }

    private boolean isFunctionWord(int at) {
        return vocabulary.isFunctionWord(words.get(at).folded());
    }
}

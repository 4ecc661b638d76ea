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

    private static final Set<String> AND = Set.of("e", "et", "y", "und", "en", "ed", "ou", "o", "oder", "of");

    void addNames(List<Name> names) {
        Optional<Span> before = Optional.empty();
        int at = 0;
        while (at < words.size()) {
            Optional<Span> span = spanAt(at);
            if (span.isEmpty()) {
                span = listedTown(before, at);
            }
            if (span.isPresent()) {
                names.add(name(span.get()));
                before = span;
            }
            at = span.map(Span::to).orElse(Math.max(at + 1, beforeBody(at + 1, bareTitleEnd(at))));
        }
    }

    /** "Rotterdam en Zierikdam": what is listed with a place and is no common word. */
    private Optional<Span> listedTown(Optional<Span> before, int at) {
        boolean alone = words.get(at).capitalised()
                && !words.get(at).capitals()
                && !small.contains(words.get(at).folded())
                && !isGivenName(at)
                && !vocabulary.endsAsCommonWord(words.get(at).folded())
                && !(at + 1 < words.size() && runs().continues(at + 1));
        boolean listed = before.filter(place -> place.kind() == Name.Kind.PLACE && isListed(place.to(), at))
                .isPresent();
        boolean town = !vocabulary.language().equals("de")
                || PlaceEndings.ends(words.get(at).folded())
                || Gazetteer.shared().knows(wordAt(at), "de");
        return alone && listed && town ? Optional.of(new Span(Name.Kind.PLACE, at, at + 1)) : Optional.empty();
    }

    private boolean isListed(int end, int at) {
        return at == end + 1 && AND.contains(words.get(end).folded())
                || at == end
                        && text.substring(
                                        words.get(end - 1).end(), words.get(at).start())
                                .equals(", ");
    }

    private String wordAt(int index) {
        return text.substring(words.get(index).start(), words.get(index).end());
    }

    private CapitalRuns runs() {
        return new CapitalRuns(text, words, vocabulary);
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
        return name && from < runs().runEnd(from)
                ? classified(new RunMeaning(text, words, vocabulary, small), at, from, runs().runEnd(from))
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
        boolean pair =
                at + 1 < words.size() && words.get(at).capitalised() && isFunctionWord(at) && runs().continues(at + 1);
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
        boolean person = areaEnd > at && areaEnd < words.size() && isGivenName(at) && runs().continues(areaEnd);
        return areaEnd > at && !person ? Optional.of(new Span(Name.Kind.PLACE, at, areaEnd)) : Optional.empty();
    }

    /** Where a body ends that begins here with a word such as "ministère" and goes on with capitalised words; {@code at} if none does. */
    private int bodyEnd(int at) {
        int end = vocabulary.headEnd(words, at);
        if (end == at || end < words.size() && runs().continues(end) && vocabulary.introducesBody(words.get(end - 1))) {
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
            return withPartner(new RunEdges(text, words, vocabulary).endOfBody(next, runs().runEnd(next)));
        }
        return at > 0 && words.get(at).capitalised() ? smallBodyEnd(at, end) : at;
    }

    /** "Parti socialiste", "Banque islamique de développement": in these languages only the first word has a capital. */
    private int smallBodyEnd(int at, int end) {
        int next = end;
        while (next < words.size() && words.get(next).joined() && vocabulary.isBodyAdjective(words.get(next))) {
            next++;
        }
        return next > end ? withMatter(next) : at;
    }

    /** "Banque islamique de développement": one more word after the link. */
    private int withMatter(int end) {
        int next = end;
        while (next < words.size()
                && next - end < 2
                && words.get(next).joined()
                && vocabulary.isLink(words.get(next).folded())) {
            next++;
        }
        boolean matter = next > end
                && next < words.size()
                && words.get(next).joined()
                && !isFunctionWord(next)
                && vocabulary.language().equals("fr");
        return matter ? next + 1 : end;
    }

    /** "die Firma Lund": the body's name begins behind the word. */
    private Optional<Span> introducedBody(int at) {
        boolean introduced = at > 0
                && words.get(at).joined()
                && vocabulary.introducesBody(words.get(at - 1))
                && runs().continues(at)
                && !isGivenName(at)
                && !Gazetteer.shared().isStopword(words.get(at).folded());
        return introduced
                ? Optional.of(new Span(
                        Name.Kind.ORGANISATION,
                        at,
                        new RunEdges(text, words, vocabulary).endOfName(at, runs().runEnd(at))))
                : Optional.empty();
    }

    /** "Handwerkskammer Halle": the compound and its town are one name. */
    private int withTown(int at, int end) {
        boolean compound =
                end == at + 1 && vocabulary.language().equals("de") && end < words.size() && runs().continues(end);
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
        return index < words.size() && runs().isHyphenated(index);
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
        return end > at && end < words.size() && runs().continues(end) ? at : end;
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
                && runs().continues(at + 1);
    }

    private boolean isGivenName(int at) {
        return GivenNames.contains(words.get(at).folded());
    }

    private boolean isFunctionWord(int at) {
        return vocabulary.isFunctionWord(words.get(at).folded());
    }
}

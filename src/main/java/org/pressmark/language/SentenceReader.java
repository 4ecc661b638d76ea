package org.pressmark.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                && !vocabulary.isSpeechVerb(words.get(at).folded())
                && !(at == 0 && small.contains(words.get(at).folded()));
        int from = name ? skipTitles(at) : at;
        return name && from < runEnd(from)
                ? classified(new RunMeaning(text, words, vocabulary, small), at, from, runEnd(from))
                : Optional.empty();
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
                && words.get(next).joined()
                && !(next == end && isGivenName(next))) {
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

    private Optional<Span> classified(RunMeaning meaning, int at, int start, int end) {
        int from = meaning.beginning(start, end);
        int to = meaning.ending(from, end);
        return meaning.of(at, from, to).map(kind -> new Span(kind, from, to));
    }

    private boolean isGivenName(int at) {
        return GivenNames.contains(words.get(at).folded());
    }

    private boolean isFunctionWord(int at) {
        return vocabulary.isFunctionWord(words.get(at).folded());
    }
}

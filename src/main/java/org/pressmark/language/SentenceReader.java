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

    private static final int LONGEST_PLACE = 4;

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
                Optional<Span> party = bodies().bracketed(span.get());
                if (party.isPresent()) {
                    names.add(name(party.get()));
                    span = party;
                }
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
                && runs().runEnd(at) - at < LONGEST_PLACE;
        boolean single = runs().runEnd(at) == at + 1;
        boolean listed = before.filter(place -> place.kind() == Name.Kind.PLACE && isListed(place.to(), at))
                .isPresent();
        boolean town = !vocabulary.language().equals("de")
                || PlaceEndings.ends(words.get(at).folded())
                || Gazetteer.shared().knows(words.get(at).in(text), "de");
        boolean introduced = before.filter(this::isIntroduced).isPresent();
        return alone && listed && (introduced || single && town)
                ? Optional.of(new Span(Name.Kind.PLACE, at, runs().runEnd(at)))
                : Optional.empty();
    }

    private boolean isIntroduced(Span place) {
        return Introductions.of(vocabulary.language())
                .before(words, place.from())
                .filter(Name.Kind.PLACE::equals)
                .isPresent();
    }

    private boolean isListed(int end, int at) {
        if (at != end) {
            String link = words.get(end).folded();
            return at == end + 1 && (vocabulary.isAnd(link) || vocabulary.isOr(link));
        }
        String between = text.substring(words.get(end - 1).end(), words.get(at).start());
        return between.equals(", ") || between.equals(" (") && isClosed(at);
    }

    /** "Guillena (Sevilla)". */
    private boolean isClosed(int at) {
        int end = words.get(at).end();
        return end < text.length()
                && text.charAt(end) == ')'
                && Gazetteer.shared().knows(words.get(at).in(text), vocabulary.language());
    }

    private CapitalRuns runs() {
        return new CapitalRuns(text, words, vocabulary);
    }

    private BodySpans bodies() {
        return new BodySpans(text, words, vocabulary);
    }

    private Name name(Span span) {
        Passage passage = Passage.of(
                text, words.get(span.from()).start(), words.get(span.to() - 1).end());
        return new Name(span.kind(), passage, sentence);
    }

    private Optional<Span> spanAt(int at) {
        Optional<Span> sure = new HyphenatedNames(text, words)
                .at(at)
                .or(() -> known(at))
                .or(() -> articledTown(at))
                .or(() -> bodies().introduced(at))
                .or(() -> introduced(at))
                .or(() -> bodies().localList(at));
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

    /** "maire de Lubigny", "Ortsteil Lubau", "salariés de Lubex": the noun before says what the name is. */
    private Optional<Span> introduced(int at) {
        boolean name = words.get(at).capitalised()
                && !isFunctionWord(at)
                && !small.contains(words.get(at).folded())
                && !NoNames.holdWord(words.get(at).folded(), vocabulary.language())
                && !vocabulary.endsAsCommonWord(words.get(at).folded())
                && Titles.shared().endAt(words, at) == at;
        if (!name) {
            return Optional.empty();
        }
        int to = beforePerson(at, new RunEdges(text, words, vocabulary).endOfName(at, runs().runEnd(at)));
        boolean known = Gazetteer.shared()
                .knows(text.substring(words.get(at).start(), words.get(to - 1).end()), vocabulary.language());
        return Introductions.of(vocabulary.language())
                .before(words, at)
                .filter(kind -> kind == Name.Kind.PLACE
                        ? to - at <= LONGEST_PLACE && !words.get(at).capitals() && bodies().headedEnd(at) == at
                        : !known
                                && !isGivenName(at)
                                && (to - at > 1 || !words.get(at).folded().endsWith("s")))
                .map(kind -> new Span(kind, at, to));
    }

    /** "sindaco di Lubiano Marco Lundi": the town ends where a given name begins. */
    private int beforePerson(int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (isGivenName(i) && words.get(i - 1).capitalised() && !runs().isHyphenated(i)) {
                return i;
            }
        }
        return to;
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
        boolean person = areaEnd > at && areaEnd < words.size() && isGivenName(at) && runs().continues(areaEnd);
        return areaEnd > at && !person ? Optional.of(new Span(Name.Kind.PLACE, at, areaEnd)) : Optional.empty();
    }

    private boolean isHyphenatedAt(int index) {
        return index < words.size() && runs().isHyphenated(index);
    }

    /** The longer of two names, but "Protección Civil" before "de Soria" is the whole one. */
    private int bodyEnd(int at) {
        int named = Math.max(bodies().houseEnd(at), bodies().adjectivedEnd(at));
        if (named > at) {
            return named;
        }
        int alone = bodies().aloneEnd(at);
        if (alone > at + 1 && vocabulary.headEnd(words, at) == alone) {
            return Math.max(alone, bodies().headedEnd(at));
        }
        return alone > at + 1 ? alone : Math.max(alone, bodies().headedEnd(at));
    }

    /** The body within a title is a name: "presidente da Assembleia da República". */
    private int beforeBody(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.get(i).capitalised() && (vocabulary.bodyEnd(words, i) > i || bodies().headedEnd(i) > i)) {
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
            int titleEnd = Titles.shared().endAt(words, from);
            if (titleEnd == from || titleEnd == from + 1 && isFunctionWord(from) && !isMonsieur(from)) {
                return from;
            }
            from = titleEnd;
        }
        return from;
    }

    /** "M." is Monsieur in French, whatever "m'" is. */
    private boolean isMonsieur(int at) {
        return vocabulary.language().equals("fr")
                && words.get(at).capitalised()
                && words.get(at).folded().equals("m")
                && text.startsWith(". ", words.get(at).end());
    }

    private Optional<Span> classified(RunMeaning meaning, int at, int start, int end) {
        int town = townBeforePerson(start, end);
        if (town > start) {
            return Optional.of(new Span(Name.Kind.PLACE, start, town));
        }
        int from = meaning.beginning(start, end);
        int to = meaning.ending(from, end);
        return meaning.of(at, from, to).map(kind -> new Span(kind, from, to));
    }

    /** Where the town ends in "sindaco di Cattolica Santo Lundi"; {@code start} if no person follows one. */
    private int townBeforePerson(int start, int end) {
        boolean pair = end - start > 2
                && start > 0
                && vocabulary.isParticle(words.get(start - 1).folded())
                && words.get(start).capitalised()
                && words.get(start + 1).capitalised()
                && !isGivenName(start)
                && isGivenName(start + 1);
        return pair && Gazetteer.shared().knows(words.get(start).in(text), vocabulary.language()) ? start + 1 : start;
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

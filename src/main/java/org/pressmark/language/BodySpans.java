package org.pressmark.language;

import java.util.List;
import java.util.Optional;

/**
 * The bodies of one sentence that a word before or within them tells: "ministère de l'Intérieur", "die Firma Lund".
 *
 * @param text the whole text
 * @param words the words of the sentence
 * @param vocabulary of its language
 */
record BodySpans(String text, List<Word> words, Vocabulary vocabulary) {

    /** Words between the first word of a body and the bracket with its acronym. */
    private static final int LONGEST_NAME = 14;

    /** Where a body ends that begins here with a word such as "ministère" and goes on with capitalised words; {@code at} if none does. */
    int headedEnd(int at) {
        int end = vocabulary.headEnd(words, at);
        int bracket = end == at ? at : beforeAcronym(end);
        if (bracket > end) {
            return bracket;
        }
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
            int nameEnd = runs().runEnd(next);
            if (next > end && isHouseIn(at, next, nameEnd)) {
                return at;
            }
            return withPartner(edges().endOfBody(next, runs().runEnd(next)));
        }
        return at > 0 && words.get(at).capitalised() ? smallBodyEnd(at, end) : at;
    }

    /** "l'hôpital de Kaolack": in small letters and with nothing but its town a house is no name. */
    private boolean isHouseIn(int at, int next, int end) {
        return !words.get(at).capitalised()
                && vocabulary.houses().contains(words.get(at).folded())
                && Gazetteer.shared()
                        .knows(
                                text.substring(
                                        words.get(next).start(),
                                        words.get(end - 1).end()),
                                vocabulary.language());
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
                && !vocabulary.isFunctionWord(words.get(next).folded())
                && vocabulary.language().equals("fr");
        return matter ? next + 1 : end;
    }

    /** Where the words end that run from {@code from} to a bracket with an acronym: "Syndicat des marins du lac (Symal)". */
    private int beforeAcronym(int from) {
        int at = from;
        while (at < words.size() && at - from < LONGEST_NAME && words.get(at).joined()) {
            at++;
        }
        int last = words.get(at - 1).end();
        boolean bracket = at > from
                && at < words.size()
                && text.startsWith(" (", last)
                && words.get(at).start() == last + 2
                && isAcronym(words.get(at))
                && text.startsWith(")", words.get(at).end());
        return bracket ? at : from;
    }

    /** Three to nine letters, the first a capital: "Symal". */
    private static boolean isAcronym(Word word) {
        int length = word.end() - word.start();
        return word.capitalised() && length > 2 && length < 10;
    }

    /** Where a body ends that its one word tells, the town behind it included; {@code at} if none begins here. */
    int aloneEnd(int at) {
        int end = vocabulary.bodyEnd(words, at);
        return isTitleOfSomeone(at, end) ? at : withTown(at, end);
    }

    /** "Stadtrat Ulrich Lund" is a councillor, and no body. */
    private boolean isTitleOfSomeone(int at, int end) {
        return vocabulary.language().equals("de")
                && end == at + 1
                && end + 1 < words.size()
                && runs().continues(end)
                && runs().continues(end + 1)
                && isGivenName(end);
    }

    /** "die Firma Lund": the body's name begins behind the word. */
    Optional<Span> introduced(int at) {
        boolean introduced = at > 0
                && words.get(at).joined()
                && vocabulary.introducesBody(words.get(at - 1))
                && runs().continues(at)
                && !isGivenName(at)
                && !Gazetteer.shared().isStopword(words.get(at).folded());
        return introduced
                ? Optional.of(new Span(Name.Kind.ORGANISATION, at, edges().endOfName(at, runs().runEnd(at))))
                : Optional.empty();
    }

    /** "Handwerkskammer Halle": the compound and its town are one name. */
    private int withTown(int at, int end) {
        boolean compound =
                end == at + 1 && vocabulary.language().equals("de") && end < words.size() && runs().continues(end);
        return compound && Gazetteer.shared().knows(words.get(end).in(text), vocabulary.language()) ? end + 1 : end;
    }

    /** "Comissão de Orçamento e Finanças": the second matter of a committee or ministry. */
    private int withPartner(int end) {
        boolean more = end + 1 < words.size()
                && words.get(end).joined()
                && vocabulary.isAnd(words.get(end).folded())
                && words.get(end + 1).joined()
                && words.get(end + 1).capitalised();
        boolean german = vocabulary.language().equals("de");
        boolean matter = more
                && (german && isMatterOf(end - 1)
                        || vocabulary.endsAsCommonWord(words.get(end + 1).folded())
                        || NoNames.holdWord(words.get(end + 1).folded(), vocabulary.language()));
        return matter ? end + 2 : end;
    }

    /** "Landesamt für Bau". */
    private boolean isMatterOf(int index) {
        return index > 0 && words.get(index - 1).folded().equals("fur");
    }

    private RunEdges edges() {
        return new RunEdges(text, words, vocabulary);
    }

    private CapitalRuns runs() {
        return new CapitalRuns(text, words, vocabulary);
    }

    private boolean isGivenName(int at) {
        return GivenNames.contains(words.get(at).folded());
    }
}

package org.pressmark.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

    private static final Set<String> FOR = Set.of("voor", "per", "pour", "por", "para", "fur");

    private static final Pattern ADJECTIVES = Pattern.compile("(?:\\p{L}{2,30}isch|deutsch)(?:e|er|en|es|em)");

    private static final int LONGEST_PARTY = 5;

    /** Where a body ends that begins here with a word such as "ministère" and goes on with capitalised words; {@code at} if none does. */
    int headedEnd(int at) {
        int end = vocabulary.headEnd(words, at);
        int bracket = end == at ? at : beforeAcronym(end);
        if (bracket > end) {
            return bracket;
        }
        if (end == at
                || end < words.size()
                        && runs().continues(end)
                        && vocabulary.introducesBody(words.get(end - 1), false)) {
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
            return withPurpose(withPartner(edges().endOfBody(next, runs().runEnd(next))));
        }
        int grown = at > 0 && words.get(at).capitalised() ? new GrownBodies(text, words, vocabulary).end(end) : end;
        return grown > end ? grown : at;
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

    /** "Heimatmuseum Lubau": a compound that is a common noun but for the name behind it; {@code at} if no such begins here. */
    int houseEnd(int at) {
        boolean house = at + 1 < words.size()
                && Introductions.of(vocabulary.language()).isHouse(words.get(at))
                && runs().continues(at + 1)
                && !isGivenName(at + 1)
                && !CalendarWords.contains(words.get(at + 1).folded())
                && !vocabulary.endsAsCommonWord(words.get(at + 1).folded());
        return house ? edges().endOfBody(at, Math.min(runs().runEnd(at + 1), at + 3)) : at;
    }

    /** "Kölner Verwaltungsgericht": an adjective of a place and the body; {@code at} if no such begins here. */
    int adjectivedEnd(int at) {
        boolean pair = vocabulary.language().equals("de")
                && at + 1 < words.size()
                && words.get(at).capitalised()
                && runs().continues(at + 1)
                && isAdjective(words.get(at).folded());
        int end = pair ? Math.max(aloneEnd(at + 1), headedEnd(at + 1)) : at;
        return pair && end > at + 1 ? end : at;
    }

    private static boolean isAdjective(String folded) {
        if (ADJECTIVES.matcher(folded).matches()) {
            return true;
        }
        return folded.endsWith("er")
                && folded.length() > 5
                && (Gazetteer.shared()
                                .largeTown(folded.substring(0, folded.length() - 2))
                                .isPresent()
                        || Gazetteer.shared()
                                .largeTown(folded.substring(0, folded.length() - 2) + "en")
                                .isPresent());
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

    /** "Ada Lundi (Valli Unite)": what a bracket behind a person names is whom they sit or work for. */
    Optional<Span> bracketed(Span person) {
        int from = person.to();
        if (person.kind() != Name.Kind.PERSON
                || from >= words.size()
                || !text.startsWith(" (", words.get(from - 1).end())
                || words.get(from).start() != words.get(from - 1).end() + 2
                || !words.get(from).capitalised()) {
            return Optional.empty();
        }
        int to = from + 1;
        while (to < words.size() && to - from < LONGEST_PARTY && words.get(to).joined()) {
            to++;
        }
        String printed =
                text.substring(words.get(from).start(), words.get(to - 1).end());
        boolean closed = text.startsWith(")", words.get(to - 1).end());
        boolean other = GivenNames.contains(words.get(from).folded())
                || NoNames.holdWord(words.get(from).folded(), vocabulary.language())
                || NoNames.holdAcronym(words.get(from).folded(), vocabulary.language())
                || CalendarWords.contains(words.get(from).folded())
                || !Titles.shared().in(words.subList(from, to)).isEmpty()
                || Gazetteer.shared().knows(printed, vocabulary.language());
        boolean ofState = to - from == 2
                && runs().isHyphenated(to - 1)
                && words.get(from).capitals()
                && words.get(to - 1).end() - words.get(to - 1).start() == 2;
        return closed && !other
                ? Optional.of(new Span(Name.Kind.ORGANISATION, from, ofState ? from + 1 : to))
                : Optional.empty();
    }

    /** "Hart voor Lubbum", "Insieme per Lubiano": those who stand for the council of their town call themselves so. */
    Optional<Span> localList(int at) {
        boolean list = at > 0
                && at + 2 < words.size()
                && words.get(at).capitalised()
                && FOR.contains(words.get(at + 1).folded())
                && words.get(at + 1).joined()
                && runs().continues(at + 2);
        if (!list) {
            return Optional.empty();
        }
        int to = runs().runEnd(at + 2);
        String town =
                text.substring(words.get(at + 2).start(), words.get(to - 1).end());
        return Gazetteer.shared().knows(town, vocabulary.language())
                ? Optional.of(new Span(Name.Kind.ORGANISATION, at, to))
                : Optional.empty();
    }

    /** "die Firma Lund": the body's name begins behind the word. */
    Optional<Span> introduced(int at) {
        boolean introduced = at > 0
                && words.get(at).joined()
                && vocabulary.introducesBody(words.get(at - 1), at == 1)
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
                && (vocabulary.language().equals("nl")
                                && vocabulary.endsAsCommonWord(
                                        words.get(end - 1).folded())
                                && !Gazetteer.shared().knows(words.get(end + 1).in(text), "nl")
                        || german && isMatterOf(end - 1)
                        || vocabulary.endsAsCommonWord(words.get(end + 1).folded())
                        || NoNames.holdWord(words.get(end + 1).folded(), vocabulary.language()));
        return matter ? end + 2 : end;
    }

    /** "Grupo de Trabalho sobre Detenções": what it is for or against, if that is capitalised too. */
    private int withPurpose(int end) {
        int next = end + 1;
        boolean purpose = next < words.size()
                && !vocabulary.language().equals("de")
                && words.get(end).joined()
                && vocabulary.isPurpose(words.get(end).folded());
        if (!purpose) {
            return end;
        }
        while (next < words.size()
                && words.get(next).joined()
                && vocabulary.isArticle(words.get(next).folded())) {
            next++;
        }
        return next < words.size() && runs().continues(next) && !isGivenName(next)
                ? withPartner(runs().runEnd(next))
                : end;
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

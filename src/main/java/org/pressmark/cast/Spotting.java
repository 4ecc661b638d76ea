package org.pressmark.cast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Acronyms;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.Name;
import org.pressmark.language.Organisation;
import org.pressmark.language.Organisations;
import org.pressmark.language.Phrases;
import org.pressmark.language.Word;

/**
 * Decides once for all fields which words of a story are names, and of what. The recogniser, the tables and the clipping's own
 * explanations each propose; the longer proposal wins, and among equal ones the more trusted source.
 */
final class Spotting {

    private static final Comparator<Spot> PREFERENCE = Comparator.comparingInt(Spot::length)
            .reversed()
            .thenComparing(Spot::source)
            .thenComparingInt(Spot::from);

    private static final Set<String> LEGAL_FORMS = NameWords.of("legal-form");
    private static final Set<String> EXCHANGES = NameWords.of("exchange");
    private static final Set<String> CONGRESS = NameWords.of("congress");

    private final Story story;
    private final List<Name> recognised;
    private final List<Acronyms.Definition> definitions;
    private final List<Spot> proposals = new ArrayList<>();
    private final NameEdges edges;

    private Spotting(Story story, List<Name> recognised, List<Acronyms.Definition> definitions) {
        this.story = story;
        this.recognised = recognised;
        this.definitions = definitions;
        this.edges = new NameEdges(story);
    }

    /** The names in the order of the text, without overlaps. */
    static List<Spot> in(Story story, List<Name> recognised, List<Acronyms.Definition> definitions) {
        Spotting spotting = new Spotting(story, recognised, definitions);
        spotting.proposeRecognised();
        spotting.proposeOrganisations();
        spotting.proposeDefined();
        spotting.proposals.addAll(Surroundings.in(story));
        spotting.proposals.addAll(PatternedBodies.in(story));
        spotting.proposals.addAll(ShapedBodies.in(story));
        spotting.proposals.addAll(FirmNames.in(story));
        spotting.proposals.addAll(ListedBodies.in(story));
        spotting.proposals.addAll(Newspapers.in(story));
        spotting.proposals.addAll(NicknamedPeople.in(story, spotting.proposals));
        spotting.proposals.addAll(PairedBodies.in(story, spotting.proposals));
        spotting.proposals.addAll(AreaNames.in(story, spotting.proposals));
        spotting.proposeTitled();
        spotting.proposals.addAll(new OverlookedNames(story, spotting.proposals).all());
        spotting.dropLists();
        return SettledNames.of(story, spotting.chosen());
    }

    private void proposeRecognised() {
        for (Name name : recognised) {
            int from = story.wordAt(name.passage().start());
            int to = story.wordsBefore(name.passage().end());
            if (from < to && story.words().get(from).start() >= name.passage().start() - 1) {
                Spot spot = new Spot(name.kind(), from, to, Spot.Source.RECOGNISED);
                edges.parted(spot).forEach(part -> edges.trimmed(part).ifPresent(proposals::add));
            }
        }
    }

    private void proposeOrganisations() {
        for (Phrases.Match<Organisation> match : Organisations.shared().names().in(story.words())) {
            boolean word = match.to() - match.from() == 1
                    && EnglishWords.contains(story.words().get(match.from()).folded())
                    && !story.words().get(match.from()).capitals();
            boolean shouted = match.to() - match.from() == 1 && isShoutedWord(match.from());
            boolean part = match.to() - match.from() > 1 && isHyphenated(match.to());
            if (!shouted
                    && !part
                    && !isPartOfAddress(match.from(), match.to())
                    && (!word || !story.beginsSentence(match.from()) || isRecognised(match.from()))) {
                proposals.add(new Spot(Name.Kind.ORGANISATION, match.from(), match.to(), Spot.Source.TABLE));
            }
        }
    }

    /** "Lund Plc" is a firm, "P.O. Box" where letters go, "(NYSE: LND)" where shares are traded: none is the body of these initials. */
    private boolean isPartOfAddress(int from, int to) {
        String folded = story.words().get(from).folded();
        boolean form = to - from == 1 && story.words().get(from).joined() && LEGAL_FORMS.contains(folded);
        boolean more = to < story.words().size();
        boolean box =
                more && folded.startsWith("p") && story.words().get(to).folded().equals("box");
        boolean exchange = more
                && EXCHANGES.contains(folded)
                && story.words().get(to).capitals()
                && story.text().charAt(story.words().get(to - 1).end()) == ':';
        return form || box || exchange;
    }

    /** "La Croix" is no newspaper where "La Croix-Rouge" is printed. */
    private boolean isHyphenated(int index) {
        return story.nameGoesOn(index)
                && !story.language().startsWith("en")
                && story.text().charAt(story.words().get(index).start() - 1) == '-';
    }

    /** Whether the word is in capitals because everything around it is, and may be a common word: WHO, US, BID. */
    private boolean isShoutedWord(int index) {
        Word word = story.words().get(index);
        return word.capitals()
                && EnglishWords.contains(word.folded())
                && (isShouted(index - 1) || isShouted(index + 1));
    }

    private boolean isShouted(int index) {
        return index >= 0
                && index < story.words().size()
                && story.words().get(index).capitals()
                && EnglishWords.contains(story.words().get(index).folded());
    }

    private boolean isRecognised(int word) {
        return proposals.stream().anyMatch(spot -> spot.from() <= word && word < spot.to());
    }

    private void proposeDefined() {
        for (Acronyms.Definition definition : definitions) {
            int from = story.wordAt(definition.name().start());
            int to = story.wordsBefore(definition.name().end());
            boolean body = isBody(from, to, definition);
            if (body) {
                proposals.add(new Spot(Name.Kind.ORGANISATION, from, to, Spot.Source.DEFINED));
                proposeEach(definition.acronym());
            } else {
                dropEach(definition.acronym());
            }
        }
    }

    private boolean isBody(int from, int to, Acronyms.Definition definition) {
        Spot whole = new Spot(Name.Kind.ORGANISATION, from, to, Spot.Source.DEFINED);
        return Bodies.hasBodyWord(story, from, to)
                || proposals.stream()
                        .filter(spot -> spot.kind() == Name.Kind.ORGANISATION)
                        .anyMatch(spot -> spot.overlaps(whole) && spot.length() * 2 > whole.length());
    }

    /** An acronym of something that is no body, such as a dam or a certificate, is no body either. */
    private void dropEach(Passage acronym) {
        proposals.removeIf(spot -> spot.source() == Spot.Source.RECOGNISED
                && story.passage(spot.from(), spot.to()).printed().equals(acronym.printed()));
    }

    private void proposeEach(Passage acronym) {
        List<Word> words = story.words();
        int first = story.wordAt(acronym.start());
        int length = Math.max(1, story.wordAt(acronym.end() - 1) + 1 - first);
        for (int i = 0; i + length <= words.size(); i++) {
            if (story.passage(i, i + length).printed().equals(acronym.printed())) {
                proposals.add(new Spot(Name.Kind.ORGANISATION, i, i + length, Spot.Source.DEFINED));
            }
        }
    }

    private void proposeTitled() {
        List<Spot> titled = TitledPeople.in(story, proposals);
        proposals.addAll(titled);
    }

    /** What the recogniser takes for one body and the table for several, or what a comma parts, is a list. */
    private void dropLists() {
        List<Spot> table = proposals.stream()
                .filter(spot -> spot.source() == Spot.Source.TABLE)
                .toList();
        proposals.removeIf(spot -> spot.source() == Spot.Source.RECOGNISED
                && spot.kind() == Name.Kind.ORGANISATION
                && table.stream()
                                .filter(other -> other.from() >= spot.from() && other.to() <= spot.to())
                                .count()
                        > 1);
        proposals.removeIf(this::isParentAndChild);
        proposals.removeIf(this::isPairOfAreas);
        proposals.removeIf(this::isBareHouse);
        proposals.removeIf(spot -> spot.source() == Spot.Source.RECOGNISED
                && spot.kind() == Name.Kind.PLACE
                && table.stream()
                        .anyMatch(
                                other -> other.from() == spot.from() && other.to() < spot.to() && other.length() > 1));
    }

    /** "UNESCO Institute for Statistics (UIS)" is two bodies, of which the clipping explains the second. */
    private boolean isParentAndChild(Spot spot) {
        return spot.source() == Spot.Source.RECOGNISED
                && proposals.stream()
                        .filter(child -> child.source() == Spot.Source.DEFINED
                                && child.to() == spot.to()
                                && child.from() > spot.from())
                        .anyMatch(child -> proposals.stream()
                                .anyMatch(parent -> parent.source() == Spot.Source.TABLE
                                        && parent.from() == spot.from()
                                        && parent.to() == child.from()));
    }

    /** "Nepal-Bangladesh" is two places. */
    private boolean isPairOfAreas(Spot spot) {
        return spot.source() == Spot.Source.RECOGNISED
                && spot.kind() == Name.Kind.PLACE
                && proposals.stream()
                                .filter(area -> area.source() == Spot.Source.AREA
                                        && area.from() >= spot.from()
                                        && area.to() <= spot.to()
                                        && area.length() < spot.length())
                                .count()
                        > 1;
    }

    /** "the House" is a body where the Congress is spoken of, and elsewhere the chamber in which one sits. */
    private boolean isBareHouse(Spot spot) {
        return spot.kind() == Name.Kind.ORGANISATION
                && spot.length() == 1
                && story.words().get(spot.from()).folded().equals("house")
                && story.words().stream().noneMatch(word -> word.capitalised() && CONGRESS.contains(word.folded()));
    }

    private List<Spot> chosen() {
        proposals.sort(PREFERENCE);
        boolean[] taken = new boolean[story.words().size()];
        List<Spot> chosen = new ArrayList<>();
        for (Spot spot : proposals) {
            boolean free = true;
            for (int i = spot.from(); i < spot.to(); i++) {
                free &= !taken[i];
            }
            if (free) {
                Arrays.fill(taken, spot.from(), spot.to(), true);
                chosen.add(spot);
            }
        }
        chosen.sort(Comparator.comparingInt(Spot::from));
        return chosen;
    }
}

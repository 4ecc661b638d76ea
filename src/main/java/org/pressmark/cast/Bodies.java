package org.pressmark.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Acronyms;
import org.pressmark.language.BodyWords;
import org.pressmark.language.CalendarWords;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.Name;
import org.pressmark.language.Organisation;
import org.pressmark.language.Organisations;
import org.pressmark.language.Recognisers;
import org.pressmark.language.Spelling;
import org.pressmark.language.Word;

/** Brings the mentions of each organisation together, full names and acronyms alike. */
final class Bodies {

    private static final Set<String> FEASTS = NameWords.of("feast");
    /** What a page asks its readers to share it on; several at once are no bodies of the story. */
    private static final Set<String> NETWORKS = NameWords.of("network");

    private static final int HOUSEHOLD_ACRONYM = 2;
    private static final int IN_TABLE = 94;
    private static final int EXPLAINED = 90;
    private static final int WITH_BODY_WORD = 84;
    private static final int BARE = 58;
    /** Without a trained recogniser for the language. */
    private static final int UNTRAINED = 20;

    private final Story story;
    /** By folded acronym, the full name that the clipping itself gives. */
    private final Map<String, String> explained = new LinkedHashMap<>();

    private final Map<String, List<Spot>> mentions = new LinkedHashMap<>();
    private final Map<String, Organisation> known = new LinkedHashMap<>();

    private Bodies(Story story, List<Acronyms.Definition> definitions) {
        this.story = story;
        for (Acronyms.Definition definition : definitions) {
            explained.put(
                    Spelling.fold(definition.acronym().printed()),
                    Story.oneLine(definition.name().printed()));
        }
    }

    /** The organisations among {@code spots}, the most prominent first. */
    static List<Finding> among(List<Spot> spots, Story story, List<Acronyms.Definition> definitions) {
        Bodies bodies = new Bodies(story, definitions);
        spots.stream()
                .filter(spot -> spot.kind() == Name.Kind.ORGANISATION && bodies.isPlausible(spot))
                .forEach(bodies::add);
        bodies.dropNetworks();
        bodies.mergeShortForms();
        return bodies.findings();
    }

    /** Whether a word such as "council" or "ministry" stands among the words. */
    static boolean hasBodyWord(Story story, int from, int to) {
        return story.words().subList(from, to).stream()
                .anyMatch(word -> BodyWords.contains(word.folded(), story.language()));
    }

    private boolean isPlausible(Spot spot) {
        if (spot.source() != Spot.Source.RECOGNISED) {
            return true;
        }
        Word first = story.words().get(spot.from());
        boolean capital = story.words().subList(spot.from(), spot.to()).stream().anyMatch(Word::capitalised);
        boolean commonWord = spot.length() == 1
                && !first.capitals()
                && EnglishWords.contains(first.folded())
                && !BodyWords.contains(first.folded(), story.language());
        boolean day = spot.length() == 1 && (CalendarWords.contains(first.folded()) || FEASTS.contains(first.folded()));
        return capital && !commonWord && !day && first.end() - first.start() + spot.length() > 2;
    }

    private void add(Spot spot) {
        String printed = story.printed(spot.from(), spot.to());
        String full = explained.getOrDefault(Spelling.fold(printed), printed);
        Optional<Organisation> organisation = Organisations.shared()
                .named(full)
                .or(() -> Organisations.shared().named(printed).filter(same -> full.equals(printed)));
        String key = organisation.map(Organisation::key).orElse(Spelling.fold(full.replaceFirst("^[Tt]he ", "")));
        organisation.ifPresent(body -> known.put(key, body));
        mentions.computeIfAbsent(key, unknown -> new ArrayList<>()).add(spot);
    }

    private void dropNetworks() {
        List<String> listed = mentions.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1
                        && isNetwork(entry.getValue().get(0)))
                .map(Map.Entry::getKey)
                .toList();
        if (listed.size() > 1) {
            listed.forEach(mentions::remove);
        }
    }

    private boolean isNetwork(Spot spot) {
        return NETWORKS.contains(story.folded(spot.from(), spot.to()));
    }

    /** Joins "Foreign Relations Committee" to "Senate Foreign Relations Committee", "RFS" to "Rural Fire Service". */
    private void mergeShortForms() {
        for (String key : List.copyOf(mentions.keySet())) {
            if (!known.containsKey(key)) {
                longerForm(key).ifPresent(longer -> mentions.getOrDefault(longer, new ArrayList<>())
                        .addAll(mentions.remove(key)));
            }
        }
    }

    private Optional<String> longerForm(String key) {
        return mentions.keySet().stream()
                .filter(other -> !other.equals(key) && isShortFormOf(key, nameOf(other)))
                .max(Comparator.comparingInt(String::length));
    }

    private String nameOf(String key) {
        return known.containsKey(key) ? Spelling.fold(known.get(key).name()) : key;
    }

    private static boolean isShortFormOf(String key, String other) {
        boolean words = key.indexOf(' ') > 0 && (other.endsWith(" " + key) || other.startsWith(key + " "));
        boolean firstWord = key.length() > 3 && other.startsWith(key + " ");
        boolean lastWord = BodyWords.contains(key, "en") && other.endsWith(" " + key);
        return words || firstWord || lastWord || isInitials(key, other);
    }

    private static boolean isInitials(String key, String other) {
        if (key.length() < 3 || key.indexOf(' ') >= 0) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (String word : other.split(" ")) {
            all.append(word.charAt(0));
            if (!word.equals("of") && !word.equals("and") && !word.equals("for") && !word.equals("the")) {
                initials.append(word.charAt(0));
            }
        }
        return key.contentEquals(initials) || key.contentEquals(all);
    }

    private List<Finding> findings() {
        return mentions.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Prominence.of(story)))
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Finding finding(String key, List<Spot> spots) {
        Spot fullest =
                spots.stream().max(Comparator.comparingInt(this::printedLength)).orElseThrow();
        Optional<Organisation> organisation = Optional.ofNullable(known.get(key));
        String printed = story.printed(fullest.from(), fullest.to());
        List<Passage> passages = spots.stream()
                .map(spot -> story.passage(spot.from(), spot.to()))
                .toList();
        return new Finding(
                organisation.map(body -> heading(body, printed)).orElseGet(() -> spelledOut(printed)),
                key,
                organisation.map(Organisation::country).orElse(""),
                passages,
                rule(organisation.isPresent(), fullest),
                confidence(organisation.isPresent(), fullest),
                acronyms(organisation, printed));
    }

    /** A full name stays as the clipping prints it; an acronym that stands alone is spelt out, and kept unless everyone knows it: EU. */
    private String heading(Organisation body, String printed) {
        if (!story.language().startsWith("en")) {
            return printed;
        }
        boolean acronym = printed.equalsIgnoreCase(body.acronym())
                || printed.indexOf(' ') < 0 && Spelling.isCapitals(printed.replace(".", ""));
        boolean sameName = Spelling.fold(printed).equals(Spelling.fold(body.name()));
        if (acronym) {
            return body.acronym().length() > HOUSEHOLD_ACRONYM ? body.heading() : body.name();
        }
        return sameName && !body.name().startsWith("The ") ? body.name() : printed;
    }

    /** The full name that the clipping gives for an acronym. */
    private String spelledOut(String printed) {
        return explained.getOrDefault(Spelling.fold(printed), printed);
    }

    /** What the body is called for short, by the table or by the clipping itself. */
    private List<String> acronyms(Optional<Organisation> organisation, String printed) {
        return Stream.concat(
                        organisation.map(Organisation::acronym).filter(acronym -> !acronym.isEmpty()).stream(),
                        explained.entrySet().stream()
                                .filter(entry -> entry.getValue().equals(printed))
                                .map(entry -> entry.getKey().toUpperCase(Locale.ROOT)))
                .filter(acronym -> !acronym.equals(printed))
                .distinct()
                .toList();
    }

    private int printedLength(Spot spot) {
        return story.words().get(spot.to() - 1).end()
                - story.words().get(spot.from()).start();
    }

    private static String rule(boolean inTable, Spot spot) {
        if (inTable) {
            return "organisation-table";
        }
        return switch (spot.source()) {
            case DEFINED -> "organisation-explained";
            case PATTERN -> "organisation-pattern";
            default -> "organisation-recogniser";
        };
    }

    /** As often as such findings were right on the two gold archives, rounded down. */
    private int confidence(boolean inTable, Spot spot) {
        int confidence = inTable ? IN_TABLE : outsideTable(spot);
        return Recognisers.isTrainedFor(story.language()) ? confidence : confidence - UNTRAINED;
    }

    private int outsideTable(Spot spot) {
        if (spot.source() == Spot.Source.DEFINED) {
            return EXPLAINED;
        }
        return hasBodyWord(story, spot.from(), spot.to()) ? WITH_BODY_WORD : BARE;
    }
}

package org.pressmark.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;
import org.pressmark.clipping.Usage;

/**
 * Makes one heading of all usages of a key. Usages come sorted by key; memory holds those of one key. The preferred form is the one
 * that most clippings use, among equals the longest and then the first by its characters, so that the answer does not depend on who
 * worked when. Each language has a preferred form of its own, found alike among its clippings.
 */
public final class Headings implements Consumer<Usage> {

    private final Kind kind;
    private final Consumer<Heading> made;
    private final List<Usage> usages = new ArrayList<>();

    /** Gives each heading to {@code made} as soon as it is complete; {@link #finish} gives the last one. */
    public Headings(Kind kind, Consumer<Heading> made) {
        this.kind = kind;
        this.made = made;
    }

    @Override
    public void accept(Usage usage) {
        if (!usages.isEmpty() && !usages.get(0).key().equals(usage.key())) {
            finish();
        }
        usages.add(usage);
    }

    /** Ends the list of usages. */
    public void finish() {
        if (!usages.isEmpty()) {
            made.accept(heading());
            usages.clear();
        }
    }

    private Heading heading() {
        String key = usages.get(0).key();
        String preferred = mostUsed(usages, Usage::form);
        var variants = new TreeSet<String>();
        usages.forEach(usage -> variants.add(usage.form()));
        variants.remove(preferred);
        return new Heading(
                kind,
                Heading.idOf(kind, key),
                key,
                preferred,
                forms(preferred),
                kind == Kind.PERSON ? FilingForm.ofPerson(preferred) : preferred,
                mostUsed(usages, Usage::note),
                List.copyOf(variants),
                usages.stream().mapToInt(Usage::clippings).sum(),
                usages.stream().mapToInt(Usage::mentions).sum(),
                usages.stream()
                        .map(Usage::earliest)
                        .filter(day -> !day.isEmpty())
                        .min(Comparator.naturalOrder())
                        .orElse(""),
                usages.stream()
                        .map(Usage::latest)
                        .max(Comparator.naturalOrder())
                        .orElse(""),
                Optional.empty());
    }

    /** The preferred forms of the languages that prefer another one. */
    private Map<String, String> forms(String preferred) {
        Map<String, List<Usage>> byLanguage = new TreeMap<>();
        usages.forEach(usage -> byLanguage
                .computeIfAbsent(usage.language(), unknown -> new ArrayList<>())
                .add(usage));
        Map<String, String> forms = new TreeMap<>();
        byLanguage.forEach((language, own) -> forms.put(language, mostUsed(own, Usage::form)));
        forms.values().removeIf(preferred::equals);
        return forms;
    }

    /** The value that most clippings use; an empty one only if there is no other. */
    private static String mostUsed(List<Usage> usages, Function<Usage, String> part) {
        var counts = new TreeMap<String, Integer>();
        usages.forEach(usage -> counts.merge(part.apply(usage), usage.clippings(), Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> !count.getKey().isEmpty())
                .max(Comparator.<java.util.Map.Entry<String, Integer>>comparingInt(count -> count.getValue())
                        .thenComparing(count -> count.getKey().length())
                        .thenComparing(count -> count.getKey(), Comparator.reverseOrder()))
                .map(count -> count.getKey())
                .orElse("");
    }
}

package org.pressmark.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.pressmark.catalogue.Contents;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;
import org.pressmark.clipping.Position;

/**
 * The forms under which the report shows headings, whatever the language of a clipping: all places, and the most frequent of the other
 * kinds. Held in memory, some hundred bytes for each place; the rest is shown as the clipping's cell has it.
 */
final class ShownHeadings {

    /** Headings of a kind that an overview lists. */
    static final int LISTED = 60;

    private static final Comparator<Heading> BY_CLIPPINGS =
            Comparator.comparingInt(Heading::clippings).thenComparing(Heading::id, Comparator.reverseOrder());

    private final Map<Kind, Map<String, Heading>> byKey = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Heading>> listed = new EnumMap<>(Kind.class);

    ShownHeadings(Contents contents) {
        for (Kind kind : Kind.values()) {
            read(contents, kind);
        }
    }

    private void read(Contents contents, Kind kind) {
        Map<String, Heading> known = new HashMap<>();
        var most = new PriorityQueue<>(BY_CLIPPINGS);
        try (var headings = contents.headings(kind)) {
            headings.forEach(heading -> {
                if (kind == Kind.PLACE) {
                    known.put(heading.key(), heading);
                }
                most.add(heading);
                if (most.size() > LISTED) {
                    most.remove();
                }
            });
        }
        most.forEach(heading -> known.put(heading.key(), heading));
        byKey.put(kind, known);
        listed.put(kind, most.stream().sorted(BY_CLIPPINGS.reversed()).toList());
    }

    /** The form that the report shows for a finding of the column of {@code kind}. */
    String shown(Kind kind, Finding finding) {
        Heading heading = of(kind).get(finding.key());
        return heading == null ? finding.value() : heading.preferred();
    }

    /** The headings of a kind that stand in most clippings, the most frequent first. */
    List<Heading> listed(Kind kind) {
        return listed.getOrDefault(kind, List.of());
    }

    /** Latitude and longitude of those among {@code shown} that a gazetteer knows, by the form shown. */
    Map<String, List<Double>> positions(Collection<String> shown) {
        Map<String, List<Double>> positions = new TreeMap<>();
        List<Heading> places = new ArrayList<>(of(Kind.PLACE).values());
        places.sort(Comparator.comparing(Heading::id));
        for (Heading place : places) {
            if (shown.contains(place.preferred())) {
                place.position().ifPresent(position -> positions.putIfAbsent(place.preferred(), degrees(position)));
            }
        }
        return positions;
    }

    private Map<String, Heading> of(Kind kind) {
        return byKey.getOrDefault(kind, Map.of());
    }

    private static List<Double> degrees(Position position) {
        return List.of(rounded(position.latitude()), rounded(position.longitude()));
    }

    /** To a hundredth of a degree, a kilometre: more than a map of the world shows. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 100) / 100.0;
    }
}

package org.pressmark.cast;

import java.util.Comparator;
import java.util.List;

/** Which of two names a story is more about: one in the headline, one that is named often, one that is named early. */
final class Prominence {

    private static final int HEADLINE = 3;

    private Prominence() {}

    /** Puts the more prominent name first. */
    static Comparator<List<Spot>> of(Story story) {
        return Comparator.<List<Spot>>comparingInt(mentions -> -weight(mentions, story))
                .thenComparingInt(Prominence::first);
    }

    private static int weight(List<Spot> mentions, Story story) {
        boolean headline = mentions.stream().anyMatch(spot -> story.inHeadline(spot.from()));
        return mentions.size() + (headline ? HEADLINE : 0);
    }

    private static int first(List<Spot> mentions) {
        return mentions.stream().mapToInt(Spot::from).min().orElse(Integer.MAX_VALUE);
    }
}

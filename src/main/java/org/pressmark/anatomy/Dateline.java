package org.pressmark.anatomy;

import java.util.List;
import org.pressmark.clipping.Passage;

/**
 * The words before the first sentence that tell from where, by whom and when a story was filed.
 *
 * @param whole all of them, with the dash or bracket that ends them
 * @param places the place, at most one
 * @param region what is printed after the place: {@code N.C.}, {@code Saudi Arabia}; empty if nothing is
 * @param credits outlets and agencies named
 */
public record Dateline(Passage whole, List<Passage> places, String region, List<Passage> credits) {

    public Dateline {
        places = List.copyOf(places);
        credits = List.copyOf(credits);
    }
}

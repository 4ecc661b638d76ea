package org.pressmark.field;

import java.util.List;
import org.pressmark.anatomy.Craft;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Outlet;
import org.pressmark.language.Outlets;

/**
 * A place where the clipping names its outlet or an agency.
 *
 * @param outlet what is named
 * @param passages where, at most one; empty if the file states it outside the text
 * @param rule what was relied on
 * @param confidence from 0 to 100, for the outlet of the clipping
 * @param own whether the place speaks of the publication itself, so that even an agency named there is the outlet
 */
record Credit(Outlet outlet, List<Passage> passages, String rule, int confidence, boolean own) {

    /** The rule of credits that stand in a dateline. */
    static final String DATELINE = "dateline";

    /** The rule of credits of agencies that helped with a story. */
    static final String HELPED = "helped";

    Credit {
        passages = List.copyOf(passages);
    }

    /** The credit of whatever {@code name} is the name of. */
    static Credit of(Craft craft, Passage name, String rule, int confidence, boolean own) {
        return new Credit(craft.outlets().called(name.printed()), List.of(name), rule, confidence, own);
    }

    /** The same credit under another name. */
    Credit named(String name) {
        return new Credit(
                new Outlet(name, outlet.country(), outlet.kind(), outlet.known()), passages, rule, confidence, own);
    }

    /** The characters that name the outlet, empty if the file states it outside the text. */
    String printed() {
        return passages.isEmpty() ? "" : passages.get(0).printed();
    }

    /** The finding that this credit makes. */
    Finding finding() {
        Finding plain = passages.isEmpty()
                ? Finding.derived(outlet.name(), rule, confidence)
                : Finding.read(outlet.name(), passages.get(0), rule, confidence);
        return plain.withKey("outlet:" + Outlets.fold(outlet.name())).withNote(outlet.country());
    }
}

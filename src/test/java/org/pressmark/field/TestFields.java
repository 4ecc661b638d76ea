package org.pressmark.field;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.pressmark.anatomy.Craft;

/** Loads what tests of fields share once, without the language model for names. */
final class TestFields {

    /** The day on which all tests run. */
    private static final Clock RUN_DAY = Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);

    private static final class Loaded {
        private static final Fields FIELDS = new Fields((text, passages, language) -> List.of(), RUN_DAY);
        private static final Craft CRAFT = Craft.load();
    }

    private TestFields() {}

    static Fields fields() {
        return Loaded.FIELDS;
    }

    static Craft craft() {
        return Loaded.CRAFT;
    }
}

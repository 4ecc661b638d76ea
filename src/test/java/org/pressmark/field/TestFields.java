package org.pressmark.field;

/** Loads what tests of fields share once, without the language model for names. */
final class TestFields {

    private static final class Loaded {
        private static final Fields FIELDS = new Fields((text, passages, language) -> java.util.List.of());
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

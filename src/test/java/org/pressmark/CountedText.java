package org.pressmark;

/** A text that counts how often a pattern looks at one of its characters, and that ends a search which has looked too often. */
final class CountedText implements CharSequence {

    /** The budget of looks is spent. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("looked too often");
        }
    }

    private final String characters;
    private final long budget;
    private long looks;

    CountedText(String characters, long budget) {
        this.characters = characters;
        this.budget = budget;
    }

    long looks() {
        return looks;
    }

    @Override
    public char charAt(int index) {
        looks++;
        if (looks > budget) {
            throw new Exhausted();
        }
        return characters.charAt(index);
    }

    @Override
    public int length() {
        return characters.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return characters.substring(start, end);
    }

    @Override
    public String toString() {
        return characters;
    }
}

package org.pressmark.clipping;

/** What came of reading one file: its text, or the reason why there is none. */
public sealed interface Reading {

    /** The file was read. */
    record Success(Text text) implements Reading {}

    /** The file could not be read. */
    record Failure(Refusal refusal) implements Reading {}

    /** The file was read and holds {@code text}. */
    static Reading of(Text text) {
        return new Success(text);
    }

    /** The file could not be read. */
    static Reading refused(Reason reason, String detail) {
        return new Failure(new Refusal(reason, detail));
    }
}

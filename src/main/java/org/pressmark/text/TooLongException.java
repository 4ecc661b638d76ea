package org.pressmark.text;

/** A document holds more text than the limit allows. */
final class TooLongException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLongException(int limit) {
        this("the text is longer than " + limit + " characters");
    }

    TooLongException(String message) {
        super(message);
    }
}

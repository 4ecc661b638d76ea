package org.pressmark.evaluation;

/** There is nothing to score: the gold list or the catalogue is missing, empty or not what it should be. The message says which. */
public final class EvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    EvaluationException(String message) {
        super(message);
    }

    EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}

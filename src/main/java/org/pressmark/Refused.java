package org.pressmark;

/** A command that cannot be carried out; the message says what was expected and what to do next. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ExitCode exitCode;

    Refused(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    ExitCode exitCode() {
        return exitCode;
    }
}

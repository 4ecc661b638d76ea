package org.pressmark;

/** What the exit codes mean: a promise to scripts, kept from version to version. */
enum ExitCode {
    WELL(0, "all well"),
    FAILED(1, "failed; the message says why"),
    USAGE(2, "wrong usage or configuration"),
    NOTHING_TO_READ(3, "nothing to read"),
    OUTPUT(4, "output cannot be written"),
    DATABASE(5, "database cannot be opened"),
    ALREADY_RUNNING(6, "already running"),
    REFUSED_FILES(8, "finished, but this run refused files"),
    INTERRUPTED(130, "interrupted by Ctrl-C; the same command goes on"),
    TERMINATED(143, "told to end by the system; the same command goes on");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    String meaning() {
        return meaning;
    }
}

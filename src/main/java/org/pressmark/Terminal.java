package org.pressmark;

import java.util.Map;

/**
 * What may be written on a stream besides plain text.
 *
 * @param redraws whether a line may be written over again, which a file or a pipe would keep as rubbish
 * @param colours whether letters may be coloured or set bold
 */
record Terminal(boolean redraws, boolean colours) {

    /** A file, a pipe, or whatever else is no terminal. */
    static final Terminal NONE = new Terminal(false, false);

    /** Set by the launcher, which can see whether the error stream and the standard output are terminals. */
    private static final String ERROR = "pressmark.terminal";

    private static final String OUTPUT = "pressmark.terminal.out";

    /** The error stream of this process. */
    static Terminal ofErrors() {
        return of(Boolean.getBoolean(ERROR), System.getenv());
    }

    /** The standard output of this process. */
    static Terminal ofOutput() {
        return of(Boolean.getBoolean(OUTPUT), System.getenv());
    }

    /** A terminal that calls itself dumb takes no escape codes; who sets NO_COLOR to anything wants no colours (no-color.org). */
    static Terminal of(boolean isTerminal, Map<String, String> environment) {
        if (!isTerminal || environment.getOrDefault("TERM", "").equals("dumb")) {
            return NONE;
        }
        return new Terminal(true, environment.getOrDefault("NO_COLOR", "").isEmpty());
    }

    /** Bold if that may be. */
    String bold(String text) {
        return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    /** Red if that may be. */
    String red(String text) {
        return colours ? "\u001b[31m" + text + "\u001b[0m" : text;
    }

    /** Stands out from what is around it: in reverse if that may be, else between arrows. */
    String marked(String text) {
        return colours ? "\u001b[7m" + text + "\u001b[0m" : ">>" + text + "<<";
    }
}

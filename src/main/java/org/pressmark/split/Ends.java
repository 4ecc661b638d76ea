package org.pressmark.split;

/** Finds where a clipping really ends when rules, end marks and blank lines stand below it. */
final class Ends {

    private Ends() {}

    /** The line after the last one between {@code from} and {@code to} that is no rule, end mark or blank line. */
    static int of(Lines lines, int from, int to) {
        int end = to;
        while (end > from
                && (lines.isBlank(end - 1)
                        || Printed.isRule(lines.at(end - 1))
                        || Printed.isEndMark(lines.at(end - 1)))) {
            end--;
        }
        return end;
    }
}

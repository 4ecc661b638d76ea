package org.pressmark.split;

/** Finds where a clipping really ends when rules, end marks and blank lines stand below it. */
final class Ends {

    private static final int MOST_SIGNATURE_LINES = 8;
    private static final int LONGEST_SIGNATURE_LINE = 80;

    private Ends() {}

    /** Where the signature of a letter begins that stands below {@code --} at the very end; {@code to} if there is none. */
    static int beforeSignature(Lines lines, int from, int to) {
        int mark = lines.inkBefore(to, from);
        for (int n = 0; n < MOST_SIGNATURE_LINES && mark > from; n++) {
            String line = lines.at(mark);
            if (line.equals("--")) {
                return n > 0 ? mark : to;
            } else if (line.length() > LONGEST_SIGNATURE_LINE) {
                return to;
            }
            mark = lines.inkBefore(mark, from);
        }
        return to;
    }

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

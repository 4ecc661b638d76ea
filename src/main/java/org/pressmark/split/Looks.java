package org.pressmark.split;

import java.util.function.IntPredicate;

/** What the lines of one text look like, each looked at once and only if somebody asks. Belongs to one thread. */
final class Looks {

    private static final int NAME_WORDS = 7;
    private static final int DAY_WORDS = 10;
    private static final int CONTINUED_WORDS = 14;

    private final Lines lines;
    private final Labelled labelled;
    private final byte[] known;
    private final byte[] answers;

    Looks(Lines lines, Labelled labelled) {
        this.lines = lines;
        this.labelled = labelled;
        this.known = new byte[lines.size()];
        this.answers = new byte[lines.size()];
    }

    /** A line with little more than a day on it. */
    boolean isDay(int line) {
        return ask(
                0,
                line,
                i -> Printed.isDateLine(lines.at(i)) && Printed.words(lines.at(i)) <= DAY_WORDS && !isWrapped(i));
    }

    boolean isByline(int line) {
        return ask(1, line, i -> Printed.isByline(lines.at(i)));
    }

    boolean isDateline(int line) {
        return ask(2, line, i -> Printed.startsWithDateline(lines.at(i)));
    }

    boolean isHeadline(int line) {
        return ask(3, line, i -> (Printed.isHeadline(lines.at(i)) || isOldHeadline(i)) && isWords(i));
    }

    /** Old papers set a full stop behind their headlines. */
    private boolean isOldHeadline(int line) {
        String printed = lines.at(line);
        return printed.endsWith(".")
                && lines.opensBlock(line)
                && Printed.isCapitals(printed)
                && Printed.isHeadline(printed.substring(0, printed.length() - 1));
    }

    /** Whether it stands in the midst of a paragraph that is broken into lines. */
    private boolean isWrapped(int line) {
        return !lines.opensBlock(line) && Printed.runsOnBehindDate(lines.at(line));
    }

    /** Whether the line may go on with the headline that stands right above it. */
    boolean goesOn(int line) {
        return ask(
                4,
                line,
                i -> !lines.opensBlock(i)
                        && Printed.words(lines.at(i)) <= CONTINUED_WORDS
                        && !lines.at(i).endsWith(".")
                        && isWords(i));
    }

    /** Whether it is so short that it may stand in a masthead. */
    boolean isShort(int line) {
        return isHeadline(line) || isDay(line) || Printed.words(lines.at(line)) <= 2 && !Printed.isRule(lines.at(line));
    }

    /** Whether it may be the name of an outlet. */
    boolean isName(int line) {
        int words = Printed.words(lines.at(line));
        return words <= NAME_WORDS
                && (isHeadline(line)
                        || words == 1 && Character.isUpperCase(lines.at(line).charAt(0)));
    }

    private boolean isWords(int line) {
        return !isByline(line)
                && !isDay(line)
                && !Printed.isRule(lines.at(line))
                && labelled.at(lines, line).isEmpty();
    }

    private boolean ask(int question, int line, IntPredicate look) {
        int bit = 1 << question;
        if ((known[line] & bit) == 0) {
            boolean answer = look.test(line);
            known[line] |= (byte) bit;
            answers[line] |= (byte) (answer ? bit : 0);
        }
        return (answers[line] & bit) != 0;
    }
}

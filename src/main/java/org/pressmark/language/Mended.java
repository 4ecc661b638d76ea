package org.pressmark.language;

import java.util.Comparator;
import java.util.List;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.Passage;

/**
 * A text in which the damage of scanning is mended, and the way back to what the scanner read.
 *
 * @param scanned the text as it was read
 * @param text the text as it was most probably printed
 * @param changes in the order of the text, none overlapping another
 */
public record Mended(String scanned, String text, List<Change> changes) {

    /**
     * One place that was mended.
     *
     * @param scanned the characters as they were read, counted in the scanned text
     * @param start where their replacement begins in the mended text
     * @param words the replacement
     */
    public record Change(Passage scanned, int start, String words) {

        int end() {
            return start + words.length();
        }
    }

    public Mended {
        changes = List.copyOf(changes);
    }

    /** {@code scanned} with the given replacements, of which the first of those that overlap counts. */
    static Mended of(String scanned, List<Replacement> replacements) {
        StringBuilder text = new StringBuilder(scanned.length());
        List<Change> changes = new java.util.ArrayList<>();
        int at = 0;
        for (Replacement replacement : replacements.stream()
                .sorted(Comparator.comparingInt(Replacement::start))
                .toList()) {
            if (replacement.start() >= at) {
                text.append(scanned, at, replacement.start());
                changes.add(new Change(
                        Passage.of(scanned, replacement.start(), replacement.end()),
                        text.length(),
                        replacement.words()));
                text.append(replacement.words());
                at = replacement.end();
            }
        }
        return new Mended(scanned, text.append(scanned, at, scanned.length()).toString(), changes);
    }

    /** Characters from {@code start} to before {@code end} of the scanned text, and what is to stand there. */
    record Replacement(int start, int end, String words) {}

    /** The characters of the scanned text behind a passage of the mended one. */
    public Passage scanned(Passage mended) {
        return Passage.of(scanned, back(mended.start(), false), back(mended.end(), true));
    }

    /** Whether anything within a passage of the mended text was changed. */
    public boolean touches(Passage mended) {
        return changes.stream().anyMatch(change -> change.start() < mended.end() && change.end() > mended.start());
    }

    /** A mark of the scanned text, counted in the mended one. */
    public Mark mended(Mark mark) {
        int start = forth(mark.start());
        return new Mark(mark.kind(), start, Math.max(start, forth(mark.end())));
    }

    private int back(int index, boolean isEnd) {
        int shift = 0;
        for (Change change : changes) {
            if (index >= change.end()) {
                shift = change.scanned().end() - change.end();
            } else if (index > change.start()) {
                return isEnd ? change.scanned().end() : change.scanned().start();
            } else {
                break;
            }
        }
        return index + shift;
    }

    private int forth(int index) {
        int shift = 0;
        for (Change change : changes) {
            if (index >= change.scanned().end()) {
                shift = change.end() - change.scanned().end();
            } else if (index > change.scanned().start()) {
                return change.start();
            } else {
                break;
            }
        }
        return index + shift;
    }
}

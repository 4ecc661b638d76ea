package org.pressmark.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pressmark.anatomy.Craft;
import org.pressmark.clipping.Passage;

/** Reads the outlet that no table knows from a line in the place of a masthead: above the headline, beside the date, or below the byline. */
final class UnknownMastheads {

    private static final Pattern STOPPED = Pattern.compile("\\p{L}{4}\\.$");
    private static final int SHORTEST_NAME = 5;
    private static final int DATED_LINES = 4;
    private static final int WORDED = 78;
    private static final int BARE = 62;
    private static final int BELOW_BYLINE = 76;

    private final Craft craft;
    private final MastheadNames names;

    UnknownMastheads(Craft craft, MastheadNames names) {
        this.craft = craft;
        this.names = names;
    }

    /** The first such line of {@code sheet}. */
    Optional<Credit> in(Worksheet sheet) {
        return over(sheet).or(() -> belowByline(sheet));
    }

    private Optional<Credit> over(Worksheet sheet) {
        List<Passage> lines = sheet.anatomy().masthead();
        for (int i = 0; i < lines.size(); i++) {
            Passage line = lines.get(i);
            boolean press = craft.papers().hasPressWord(line.printed());
            boolean placed = isBesideDate(sheet, lines, i) || i == 0 && press && isAbove(sheet, line);
            boolean house = press
                    || isLongEnough(sheet, line, i) && (isTyped(sheet, i) || MastheadNames.isBorneOut(sheet, line));
            if (placed && house && names.isOne(sheet, line)) {
                return Optional.of(
                        Credit.of(craft, withoutStop(sheet, line), "unknown-masthead", press ? WORDED : BARE, true));
            }
        }
        return Optional.empty();
    }

    private boolean isBesideDate(Worksheet sheet, List<Passage> lines, int i) {
        return i + 1 < lines.size() && isDated(sheet, lines.get(i + 1)) || i == 1 && isDated(sheet, lines.get(0));
    }

    private boolean isAbove(Worksheet sheet, Passage line) {
        return sheet.anatomy().masthead().stream().limit(DATED_LINES).anyMatch(other -> isDated(sheet, other))
                || MastheadNames.isAboveHeadline(sheet, line);
    }

    /** Whether nothing but this line and the day stands above the headline, and nothing below the story: a clipping as it is copied out. */
    private boolean isTyped(Worksheet sheet, int i) {
        List<Passage> lines = sheet.anatomy().masthead();
        return i == 0
                && lines.size() == 2
                && isDated(sheet, lines.get(1))
                && sheet.anatomy().furniture().isEmpty();
    }

    /** Whether a line without a word of papers stands over the headline, and is more than one short word. */
    private static boolean isLongEnough(Worksheet sheet, Passage line, int i) {
        boolean over = MastheadNames.isAboveHeadline(sheet, line)
                || sheet.anatomy().headline().isEmpty();
        return over
                && (line.printed().indexOf(' ') > 0 || i == 0 && line.printed().length() >= SHORTEST_NAME);
    }

    /** {@code Jane Doe} and, on the next line, {@code The Norvale Courier}. */
    private Optional<Credit> belowByline(Worksheet sheet) {
        return sheet.anatomy().masthead().stream()
                .filter(line -> sheet.anatomy().bylines().stream()
                        .anyMatch(byline -> byline.end() < line.start()
                                && sheet.text()
                                        .substring(byline.end(), line.start())
                                        .isBlank()))
                .filter(line -> craft.papers().hasPressWord(line.printed()) && names.isOne(sheet, line))
                .findFirst()
                .map(line -> Credit.of(craft, line, "below-byline", BELOW_BYLINE, true));
    }

    /** Old papers set a full stop behind their name. */
    private static Passage withoutStop(Worksheet sheet, Passage name) {
        boolean stop = STOPPED.matcher(name.printed()).find();
        return stop ? Passage.of(sheet.text(), name.start(), name.end() - 1) : name;
    }

    private boolean isDated(Worksheet sheet, Passage line) {
        return craft.dateLines().isDateLine(sheet.text(), line);
    }
}

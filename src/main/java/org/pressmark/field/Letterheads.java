package org.pressmark.field;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.pressmark.anatomy.Anatomy;
import org.pressmark.anatomy.Craft;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Dates;
import org.pressmark.language.GivenNames;

/** Reads who issued a press release from what stands over it. */
final class Letterheads {

    private static final int LETTERHEAD_LINES = 12;

    private final Craft craft;
    private final BiPredicate<Worksheet, Passage> isName;

    /** Reads letterheads; {@code isName} tells the lines that may be the name of an outlet. */
    Letterheads(Craft craft, BiPredicate<Worksheet, Passage> isName) {
        this.craft = craft;
        this.isName = isName;
    }

    /** The issuer of a press release: the name over the line that says so, or over the block that tells whom to ask. */
    Optional<Credit> in(Worksheet sheet) {
        Anatomy anatomy = sheet.anatomy();
        int story = anatomy.body().stream().mapToInt(Passage::start).findFirst().orElse(Integer.MAX_VALUE);
        boolean release = anatomy.masthead().stream().limit(LETTERHEAD_LINES).anyMatch(line -> craft.releases()
                        .isRelease(line.printed()))
                || anatomy.furniture().stream()
                        .filter(line -> line.end() <= story)
                        .anyMatch(line -> craft.releases().isContact(line.printed())
                                || craft.releases().isRelease(line.printed()));
        Optional<Credit> named = anatomy.masthead().stream()
                .limit(LETTERHEAD_LINES)
                .flatMap(line -> issuer(sheet, line).stream())
                .findFirst();
        Optional<Credit> sender = anatomy.masthead().stream()
                .filter(line -> isBelowSenderLabel(sheet, line))
                .findFirst()
                .map(line -> Credit.of(craft, line, "letterhead", 84, true));
        if (sender.isPresent()) {
            return sender;
        }
        if (named.isPresent() || !release) {
            return named;
        }
        return anatomy.masthead().stream()
                .filter(line -> MastheadNames.isAboveHeadline(sheet, line))
                .filter(line ->
                        line.printed().indexOf(' ') > 0 && !craft.releases().isRelease(line.printed()))
                .filter(line -> isName.test(sheet, line) || isIssuer(line.printed()))
                .findFirst()
                .map(line -> Credit.of(craft, line, "letterhead", 76, true));
    }

    /** The name below {@code News provided by}. */
    private boolean isBelowSenderLabel(Worksheet sheet, Passage line) {
        return sheet.anatomy().furniture().stream()
                .filter(label -> label.end() <= line.start())
                .filter(label -> craft.releases().isSenderLabel(label.printed()))
                .anyMatch(label ->
                        sheet.text().substring(label.end(), line.start()).isBlank());
    }

    /** {@code News from the Harbour Trust}. */
    private Optional<Credit> issuer(Worksheet sheet, Passage line) {
        return craft.releases()
                .letterhead(line.printed())
                .filter(name -> craft.dates()
                        .in(name, 0, name.length(), Dates.Order.UNKNOWN)
                        .isEmpty())
                .map(name -> {
                    int start = line.start() + line.printed().indexOf(name);
                    return Credit.of(
                            craft, Passage.of(sheet.text(), start, start + name.length()), "letterhead", 84, true);
                });
    }

    /** Two capitalised words that begin with no given name: {@code Hafenamt Nordersiel}. */
    private boolean isIssuer(String printed) {
        return craft.bylines().isPerson(printed)
                && !GivenNames.contains(printed.split(" ")[0])
                && !craft.isPlace().test(printed);
    }
}

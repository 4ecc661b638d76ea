package org.pressmark.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pressmark.anatomy.Craft;
import org.pressmark.anatomy.Line;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Outlet;
import org.pressmark.language.Outlets;
import org.pressmark.language.Table;

/**
 * Tells whether a clipping that credits one wire service, and names no other house, is the service's own copy. Other houses print wire
 * copy with the same credit, so the credit alone does not tell: what the service itself puts on its copy speaks for it, what a page says to
 * its visitors speaks for another house, and the more a service lives by being reprinted, the more it takes.
 */
final class OwnCopy {

    /** The rule of the credits that are made here. */
    static final String RULE = "agency-own-copy";

    private static final int CONFIDENCE = 60;
    private static final int SURE_CONFIDENCE = 70;
    private static final int ENOUGH = 2;
    /** More lines than this that are not the service's own are a page of some house. */
    private static final int STRAY_LINES = 1;

    private static final int PAGE_LINES = 4;

    private final Craft craft;
    private final Set<String> reprinted;

    OwnCopy(Craft craft) {
        this.craft = craft;
        this.reprinted = Table.lines(OwnCopy.class, "reprinted-agencies.txt").stream()
                .map(Outlets::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The credit of the service whose own copy {@code sheet} is, as its {@code credits} tell, the most trusted first. */
    Optional<Credit> in(Worksheet sheet, List<Credit> credits) {
        List<Credit> agencies = credits.stream()
                .filter(credit -> credit.outlet().isAgency() && !credit.rule().equals(Credit.HELPED))
                .toList();
        long services = agencies.stream().map(Credit::outlet).distinct().count();
        if (services != 1) {
            return Optional.empty();
        }
        Credit credit = agencies.get(0);
        int evidence = evidence(sheet, agencies, credit.outlet());
        return evidence < ENOUGH
                ? Optional.empty()
                : Optional.of(new Credit(
                        credit.outlet(),
                        credit.passages(),
                        RULE,
                        evidence > ENOUGH ? SURE_CONFIDENCE : CONFIDENCE,
                        false));
    }

    private int evidence(Worksheet sheet, List<Credit> agencies, Outlet service) {
        boolean dateline = has(agencies, Credit.DATELINE);
        int evidence = dateline ? 1 : 0;
        evidence += !has(agencies, "rights-line") ? 0 : dateline ? 1 : 2;
        evidence += sheet.anatomy().furniture().stream()
                        .anyMatch(line -> craft.furniture().isEndMark(new Line(line, 0, false)))
                ? 1
                : 0;
        long strange = sheet.anatomy().furniture().stream()
                .filter(line -> isStrange(line, service))
                .count();
        evidence += strange <= STRAY_LINES ? 1 : strange >= PAGE_LINES ? -2 : -1;
        return reprinted.contains(Outlets.fold(service.name())) ? evidence - 1 : evidence;
    }

    private static boolean has(List<Credit> credits, String rule) {
        return credits.stream().anyMatch(credit -> credit.rule().equals(rule));
    }

    /** A line of the page that neither names the service nor is an end mark, a caption or a claim of rights. */
    private boolean isStrange(Passage passage, Outlet service) {
        Line line = new Line(passage, 0, false);
        return !craft.furniture().isEndMark(line)
                && !craft.furniture().isRights(line)
                && !craft.furniture().isCaption(line)
                && !passage.printed().contains(service.name());
    }
}

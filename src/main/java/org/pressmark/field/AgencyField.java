package org.pressmark.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.anatomy.Craft;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.Outlet;
import org.pressmark.language.Outlets;

/**
 * The wire services that are credited: in dateline or byline, as the last words, or as {@code based on materials from}. An
 * agency's own copy credits the agency here as well.
 */
final class AgencyField implements Field {

    private static final Pattern LAST_WORDS = Pattern.compile("\\((?<names>[\\p{L}][\\p{L} ./&-]{1,50})\\)\\.?\\s*$");
    private static final Pattern BREAK = Pattern.compile("\\s*(?:,|/|&|;|\\b(?:and|und|et|y|e|en)\\b)\\s*");

    /** An agency that is the outlet too: whether its own copy is meant to name it is a matter of taste. */
    private static final int OWN_COPY = 85;

    private static final int CREDITED = 92;
    private static final int LAST_PARAGRAPHS = 2;

    private final Credits credits;
    private final Craft craft;

    AgencyField(Credits credits, Craft craft) {
        this.credits = credits;
        this.craft = craft;
    }

    @Override
    public Column column() {
        return Column.CREDIT_AGENCY;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        List<Credit> all = credits.in(sheet);
        Optional<Credit> outlet = OutletField.chosen(all);
        var found = new LinkedHashMap<String, Finding>();
        for (Credit credit : all) {
            if (credit.outlet().isAgency()) {
                boolean own = credit.own()
                        || outlet.filter(chosen -> chosen.outlet().equals(credit.outlet()))
                                .isPresent();
                add(found, credit.finding(), own ? OWN_COPY : CREDITED);
            } else if (credit.rule().equals(Credit.DATELINE) && isOther(credit, outlet)) {
                add(
                        found,
                        credit.finding(),
                        craft.papers().hasPressWord(credit.outlet().name()) ? 85 : 64);
            }
        }
        closing(sheet).forEach(finding -> add(found, finding, finding.confidence()));
        outlet.filter(own -> !own.outlet().isAgency())
                .ifPresent(own -> found.remove(Outlets.fold(own.outlet().name())));
        return List.copyOf(found.values());
    }

    /** A credit in the dateline that is not the outlet: a service that the table does not hold, or another house. */
    private boolean isOther(Credit credit, Optional<Credit> outlet) {
        String name = credit.outlet().name();
        boolean house = !Outlets.isDomain(credit.printed())
                && !craft.bylines().isPerson(name)
                && !craft.bylines().isDeskOrRole(name)
                && Gazetteer.shared().areas("en").of(name).isEmpty();
        return house
                && outlet.filter(chosen -> !chosen.outlet().sharesName(credit.outlet()))
                        .isPresent();
    }

    private static void add(Map<String, Finding> found, Finding finding, int confidence) {
        found.putIfAbsent(
                Outlets.fold(finding.value()),
                new Finding(
                        finding.value(),
                        finding.key(),
                        finding.note(),
                        finding.passages(),
                        finding.rule(),
                        confidence,
                        List.of()));
    }

    /** Agencies named in the last words of the story or in the lines below it. */
    private List<Finding> closing(Worksheet sheet) {
        var found = new ArrayList<Finding>();
        Pattern basedOn = craft.creditWords().basedOn();
        List<Passage> body = sheet.anatomy().body();
        if (!body.isEmpty()) {
            Passage last = body.get(body.size() - 1);
            agencies(sheet.text(), last, LAST_WORDS, "last-words", 88, found);
            agencies(sheet.text(), last, basedOn, "based-on", 78, found);
        }
        Pattern contributed = craft.creditWords().contributed();
        body.stream()
                .skip(Math.max(0, body.size() - LAST_PARAGRAPHS))
                .forEach(part -> agencies(sheet.text(), part, contributed, "contributed", 78, found));
        sheet.anatomy().furniture().forEach(line -> {
            agencies(sheet.text(), line, basedOn, "based-on", 78, found);
            agencies(sheet.text(), line, contributed, "contributed", 78, found);
        });
        return found;
    }

    private void agencies(
            String text, Passage passage, Pattern form, String rule, int confidence, List<Finding> found) {
        Matcher names = form.matcher(passage.printed());
        while (names.find()) {
            int from = passage.start() + names.start("names");
            for (String part : BREAK.split(names.group("names"))) {
                int at = text.indexOf(part, from);
                Optional<Outlet> agency = part.isBlank() || at < 0
                        ? Optional.empty()
                        : craft.outlets().find(part).filter(Outlet::isAgency);
                agency.ifPresent(known -> found.add(
                        new Credit(known, List.of(Passage.of(text, at, at + part.length())), rule, confidence, false)
                                .finding()));
            }
        }
    }
}

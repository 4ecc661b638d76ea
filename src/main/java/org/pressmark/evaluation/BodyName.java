package org.pressmark.evaluation;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When two names mean one organisation: under a table of other forms (NATO, State Department), with or without Inc. or Ltd. Of "World
 * Health Organization (WHO)" either form will do.
 */
final class BodyName {

    private static final Aliases OTHER_FORMS = Aliases.read("organisations.tsv");
    private static final Pattern WITH_SHORT_FORM = Pattern.compile("^(.*?)\\s*\\(([A-Za-z.& -]{2,12})\\)\\s*$");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("\\s(co|corp|inc|ltd|plc|company|corporation|limited|ag|sa|nv)$");

    private BodyName() {}

    /** Whether the name found means the organisation that the gold list names. */
    static boolean same(String gold, String found) {
        return !Collections.disjoint(names(gold), names(found));
    }

    private static Set<String> names(String name) {
        Matcher both = WITH_SHORT_FORM.matcher(name);
        List<String> forms = both.matches() ? List.of(both.group(1), both.group(2)) : List.of(name);
        var names = new HashSet<String>();
        for (String form : forms) {
            String folded = Folding.withoutArticle(form);
            names.add(OTHER_FORMS.nameOf(folded));
            names.add(OTHER_FORMS.nameOf(LEGAL_FORM.matcher(folded).replaceFirst("")));
        }
        return names;
    }
}

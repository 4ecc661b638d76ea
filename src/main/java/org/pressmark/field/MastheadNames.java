package org.pressmark.field;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.anatomy.Craft;
import org.pressmark.anatomy.SourceLineForms;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Outlets;

/** Tells the lines over a story that may be the name of a publication which no table knows. */
final class MastheadNames {

    private static final int MOST_WORDS = 7;
    private static final Pattern SLUG = Pattern.compile("(?<place>\\p{Lu}{3,20})-\\p{Lu}{3,20}");
    /** {@code A Harbour Group Newspaper}, {@code Today's Harbour News}: what a page says of itself, not its name. */
    private static final Pattern GENERIC =
            Pattern.compile("^(?i:an?|today['’]s|this week['’]s|our|your|my|more|all|latest|top|back|go) \\p{Lu}");

    private static final Pattern ARTICLE =
            Pattern.compile("^(?iu:the|la|le|les|el|los|las|il|lo|der|die|das|de|het|o|a|as|os) \\p{Lu}");
    /** The host of an address on the web or of a mailbox. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:@|www\\.|https?://(?:www\\.)?)([\\p{L}\\d-]{2,40}(?:\\.[\\p{L}\\d-]{2,20}){1,3})");

    private final Craft craft;

    MastheadNames(Craft craft) {
        this.craft = craft;
    }

    /** Whether {@code line} of {@code sheet} can be the name of a publication, and is not a date, a section, an author or a place. */
    boolean isOne(Worksheet sheet, Passage line) {
        String printed = line.printed();
        boolean other = craft.dateLines().isDateLine(sheet.text(), line)
                || craft.sections().isSection(printed)
                || craft.sections().isPath(printed)
                || craft.papers().isPageLabel(printed)
                || craft.furniture().isLabel(printed)
                || isSlug(printed)
                || GENERIC.matcher(printed).find() && sheet.language().equals("en")
                || craft.flags().genreOf(printed).isPresent()
                || craft.bylines().isPerson(printed)
                        && !craft.papers().hasPressWord(printed)
                        && !isSignedElsewhere(sheet, line)
                || craft.isPlace().test(printed)
                || craft.releases().letterhead(printed).isPresent()
                || SourceLineForms.PAGE.matcher(printed).matches()
                || craft.labels().in(sheet.text(), line).isPresent();
        return !other && craft.papers().mayBeNamed(printed) && printed.split("\\s+").length <= MOST_WORDS;
    }

    /** {@code NORVALE-PRESS}: the slug of a wire service, a place and a subject. */
    private boolean isSlug(String printed) {
        Matcher slug = SLUG.matcher(printed);
        return slug.matches() && craft.isPlace().test(slug.group("place"));
    }

    /**
     * Whether {@code sheet} bears out that {@code name} is the name of a house, where no word of it says so: it begins with an article, it
     * stands on the page again as it is, or an address has its letters.
     */
    static boolean isBorneOut(Worksheet sheet, Passage name) {
        String printed = name.printed();
        if (ARTICLE.matcher(printed).find()) {
            return true;
        }
        String letters = Outlets.fold(printed).replace(" ", "");
        boolean address = ADDRESS.matcher(sheet.text())
                .results()
                .anyMatch(host -> Outlets.fold(host.group(1)).replace(" ", "").contains(letters));
        boolean again = printed.indexOf(' ') > 0
                && sheet.anatomy().furniture().stream()
                        .anyMatch(line -> line.printed().contains(printed)
                                && line.printed().length() > printed.length());
        return address || again;
    }

    /** Two capitalised words over everything else are no author if the clipping names its authors elsewhere. */
    private static boolean isSignedElsewhere(Worksheet sheet, Passage line) {
        return isAboveHeadline(sheet, line)
                && sheet.anatomy().masthead().indexOf(line) <= 0
                && !sheet.anatomy().bylines().isEmpty();
    }

    /** Whether {@code line} ends before the headline begins. */
    static boolean isAboveHeadline(Worksheet sheet, Passage line) {
        return sheet.anatomy()
                .headline()
                .filter(headline -> headline.start() > line.end())
                .isPresent();
    }
}

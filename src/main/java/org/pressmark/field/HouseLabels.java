package org.pressmark.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pressmark.anatomy.Anatomy;
import org.pressmark.anatomy.Craft;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Outlet;
import org.pressmark.language.Outlets;
import org.pressmark.language.WordLists;

/**
 * Reads the outlet where a page leads with it: what was broadcast ({@code Aired on: Radio Norvale}), whom a letter is for ({@code To the
 * Editor of the Courier}), a page title that begins with the house, and the house in the place of the headline.
 */
final class HouseLabels {

    private static final String NAME =
            "\\s?(?<name>(?:(?:[Tt]he|THE|[Ll]a|[Ll]e|[Ee]l|[Dd]er|[Dd]ie|[Dd]e) )?[\\p{L}\\d][\\p{L}\\d.'’&-]{1,30}(?: [\\p{L}\\d&][\\p{L}\\d.'’&-]{0,30}){0,4}?)";
    /** {@code HarbourNews.com article: Ferry stopped}. */
    private static final Pattern SITE = Pattern.compile(
            "^(?<name>(?=\\p{Lu})[\\w-]{3,40}(?:\\.[\\w-]{2,20}){1,2})(?: [\\p{L} ]{2,30})?\\s?[:|–—-]\\s");
    /** {@code December 9, 1987|By Jane Doe and Joe Roe, Norvale Courier.} */
    private static final Pattern SIGNED = Pattern.compile(
            "(?:^|[|•])\\s?(?:[Bb]y|BY)\\s\\p{Lu}[^|\\n]{3,70}[,/]\\s?(?<name>(?:[Tt]he )?\\p{Lu}[\\p{L}&.'’ -]{2,45}?)\\.?(?:\\s?[|•].{0,60})?$");

    private static final String LETTER = "letter-to";
    private static final int LONGEST = 160;
    private static final int FIRST_PARAGRAPHS = 2;

    private final Craft craft;
    private final Pattern programme;
    private final Pattern letter;

    HouseLabels(Craft craft) {
        this.craft = craft;
        WordLists words = WordLists.read(HouseLabels.class, "house-labels.tsv");
        this.programme = Pattern.compile("^(?iu:" + words.anyOf("programme") + ")" + NAME + "(?=\\s?[,|/–—-]|\\s?$)");
        this.letter = Pattern.compile("^(?iu:" + words.anyOf("letter") + "),?" + NAME + "\\s?[:,.]?-{0,2}$");
    }

    /** The credits of such lines in {@code sheet}, in the order of the page. */
    List<Credit> creditsIn(Worksheet sheet) {
        var credits = new ArrayList<Credit>();
        Anatomy anatomy = sheet.anatomy();
        anatomy.headline().ifPresent(line -> headline(line, credits));
        List<Passage> body = anatomy.body();
        List<Passage> first = body.subList(0, Math.min(FIRST_PARAGRAPHS, body.size()));
        Stream.of(anatomy.masthead(), first, anatomy.furniture())
                .flatMap(List::stream)
                .filter(line -> line.printed().length() <= LONGEST)
                .forEach(line -> {
                    known(line, programme, "programme", 72).ifPresent(credits::add);
                    addressed(line).ifPresent(credits::add);
                    known(line, SIGNED, "byline", 80).ifPresent(credits::add);
                });
        return credits;
    }

    /** A house that stands where the headline is looked for, or before it. */
    private void headline(Passage line, List<Credit> credits) {
        Optional<Outlet> house = craft.outlets().find(line.printed());
        boolean named = house.isPresent()
                && (line.printed().indexOf(' ') > 0 || Outlets.isDomain(line.printed()))
                && !house.get().isPressOffice();
        if (named) {
            credits.add(Credit.of(craft, line, "masthead", 84, true));
        }
        Matcher site = SITE.matcher(line.printed());
        addressed(line).ifPresent(credits::add);
        if (site.find() && Outlets.isDomain(site.group("name"))) {
            credits.add(Credit.of(craft, line.group(site, "name"), "title-opening", 80, true));
        }
    }

    /** Whom a letter is for: a paper of the table, or a name with a word of papers. */
    private Optional<Credit> addressed(Passage line) {
        Matcher found = letter.matcher(line.printed());
        boolean paper = found.find()
                && craft.papers().hasPressWord(found.group("name"))
                && craft.papers().mayBeNamed(found.group("name"))
                && !craft.papers().isPageLabel(found.group("name"));
        return known(line, letter, LETTER, 78)
                .or(() -> paper
                        ? Optional.of(Credit.of(craft, line.group(found, "name"), LETTER, 70, true))
                        : Optional.empty());
    }

    private Optional<Credit> known(Passage line, Pattern form, String rule, int confidence) {
        Matcher found = form.matcher(line.printed());
        Optional<Outlet> house = found.find() ? craft.outlets().find(found.group("name")) : Optional.empty();
        return house.filter(outlet -> !outlet.isPressOffice())
                .map(outlet -> Credit.of(craft, line.group(found, "name"), rule, confidence, !outlet.isAgency()));
    }
}

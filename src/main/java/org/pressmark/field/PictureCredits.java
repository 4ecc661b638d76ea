package org.pressmark.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pressmark.anatomy.Anatomy;
import org.pressmark.anatomy.Craft;
import org.pressmark.anatomy.Line;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Outlet;

/**
 * Reads the outlet from the credits of its pictures: {@code (photo: Radio Norvale)}. Houses print each other's pictures; it says something
 * only where nothing else names a house and all credits name the same one.
 */
final class PictureCredits {

    private static final Pattern CREDIT = Pattern.compile(
            "(?:[/|,:©(\\[]|\\b(?i:by|for|courtesy(?: of)?|von|de|van|di))\\s?(?<name>(?:(?:[Tt]he|[Ll]a|[Ll]e|[Ee]l|[Dd]er|[Dd]ie|[Dd]e) )?\\p{Lu}[\\p{L}\\d.&'’-]{1,30}(?: [\\p{Lu}\\d&][\\p{L}\\d.&'’-]{0,30}){0,3})\\s?(?:[)\\]]\\.?)?$");
    private static final Pattern FILED = Pattern.compile("[(\\[](?i:file|archiv|archivo|archives?)[^()\\[\\]]{0,40}[)\\]]$");
    private static final int CONFIDENCE = 52;
    private static final int LONGEST = 300;

    private final Craft craft;

    PictureCredits(Craft craft) {
        this.craft = craft;
    }

    /** The one house to which the pictures of {@code sheet} are credited. */
    Optional<Credit> in(Worksheet sheet) {
        var houses = new LinkedHashMap<Outlet, Passage>();
        Anatomy anatomy = sheet.anatomy();
        Stream.of(anatomy.masthead(), anatomy.furniture(), anatomy.body())
                .flatMap(List::stream)
                .filter(part -> part.printed().length() <= LONGEST && isCaption(part))
                .forEach(part -> credited(sheet, part).ifPresent(name -> houses.putIfAbsent(
                        craft.outlets().called(name.printed()), name)));
        return houses.size() == 1
                ? houses.values().stream()
                        .findFirst()
                        .map(name -> Credit.of(craft, name, "picture-credit", CONFIDENCE, true))
                : Optional.empty();
    }

    private boolean isCaption(Passage part) {
        return craft.furniture().isCaption(new Line(part, 0, false))
                || FILED.matcher(part.printed()).find();
    }

    private Optional<Passage> credited(Worksheet sheet, Passage part) {
        Matcher credit = CREDIT.matcher(part.printed());
        return credit.find()
                        && craft.outlets()
                                .find(credit.group("name"))
                                .filter(house -> !house.isAgency() && !house.kind().equals("press-office"))
                                .isPresent()
                ? Optional.of(Passage.of(
                        sheet.text(), part.start() + credit.start("name"), part.start() + credit.end("name")))
                : Optional.empty();
    }
}

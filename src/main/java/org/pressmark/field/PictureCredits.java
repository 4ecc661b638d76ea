package org.pressmark.field;

import java.util.HashMap;
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
    /** {@code Jane Doe / The Norvale Courier} at the end of a line. */
    private static final Pattern LENT = Pattern.compile(
            "(?:^|[.!?)] ?)\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){1,2} ?/ ?(?:The )?\\p{Lu}[\\p{L} ]{3,30}$");

    private static final int CONFIDENCE = 52;
    private static final int LONGEST = 300;

    private final Craft craft;

    PictureCredits(Craft craft) {
        this.craft = craft;
    }

    /** The one house to which the pictures of {@code sheet} are credited. */
    Optional<Credit> in(Worksheet sheet) {
        var houses = new LinkedHashMap<Outlet, Passage>();
        var times = new HashMap<Outlet, Integer>();
        Anatomy anatomy = sheet.anatomy();
        Stream.of(anatomy.masthead(), anatomy.furniture(), anatomy.body())
                .flatMap(List::stream)
                .filter(part -> part.printed().length() <= LONGEST && isCaption(part))
                .forEach(part -> credited(part).ifPresent(name -> {
                    Outlet house = craft.outlets().called(name.printed());
                    houses.putIfAbsent(house, name);
                    times.merge(house, 1, Integer::sum);
                }));
        return houses.size() == 1
                ? houses.entrySet().stream()
                        .findFirst()
                        .filter(house -> isSure(house.getKey(), times.getOrDefault(house.getKey(), 0)))
                        .map(house -> Credit.of(craft, house.getValue(), "picture-credit", CONFIDENCE, true))
                : Optional.empty();
    }

    /** A name that the table does not hold needs a word of papers, or to stand at more than one picture. */
    private boolean isSure(Outlet house, int times) {
        return house.known() || times > 1 || craft.papers().hasPressWord(house.name());
    }

    private boolean isCaption(Passage part) {
        return craft.furniture().isCaption(new Line(part, 0, false))
                || craft.creditWords().filed().matcher(part.printed()).find()
                || LENT.matcher(part.printed()).find();
    }

    private Optional<Passage> credited(Passage part) {
        Matcher credit = CREDIT.matcher(part.printed());
        return credit.find() && isHouse(credit.group("name"))
                ? Optional.of(part.group(credit, "name"))
                : Optional.empty();
    }

    private boolean isHouse(String name) {
        Optional<Outlet> known = craft.outlets().find(name);
        if (known.isPresent()) {
            return !known.get().isAgency() && !known.get().isPressOffice();
        }
        return !craft.papers().isPageLabel(name)
                && !craft.creditWords().seller().matcher(name).find()
                && (name.startsWith("The ") || craft.papers().hasPressWord(name) && name.indexOf(' ') > 0);
    }
}

package org.pressmark.anatomy;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.GivenNames;
import org.pressmark.language.Outlets;

/** Tells the lines that name a place and nothing else but its region or the agency that wrote from there. */
public final class PlacedLines {

    private static final int LONGEST = 40;
    private static final int SHORTEST = 4;
    private static final String SITUATED = "(?:in|at|near|of|from|aus|bei|à|en|em|a|te)";
    private static final int LONGEST_WITH_AGENCY = 50;

    private final Outlets outlets;
    private final Predicate<String> isPlace;

    /** Told with {@code outlets}, which knows the agencies, and {@code isPlace}. */
    public PlacedLines(Outlets outlets, Predicate<String> isPlace) {
        this.outlets = outlets;
        this.isPlace = isPlace;
    }

    /** Whether {@code text} says of {@code place}, a word that is no common one, that something is in it, of it or near it. */
    static boolean isSpokenOf(String text, String place) {
        String name = place.substring(0, 1) + place.substring(1).toLowerCase(Locale.ROOT);
        return name.length() >= SHORTEST
                && name.indexOf(' ') < 0
                && !EnglishWords.contains(place.toLowerCase(Locale.ROOT))
                && !GivenNames.contains(name)
                && Pattern.compile("(?<!\\p{L})" + SITUATED + "\\s" + Pattern.quote(name) + "(?!\\p{L})")
                        .matcher(text)
                        .find();
    }

    /** {@code Bacolar, Tintana Sur}: a place and where it lies. */
    boolean isInRegion(String words) {
        int comma = words.indexOf(", ");
        return comma > 0
                && words.length() <= LONGEST
                && isPlace.test(words.substring(0, comma))
                && isPlace.test(words.substring(comma + 2));
    }

    /** A place on a line of its own, or with what is printed after it or before it: {@code PORT LINDEN, Calif.}, {@code Reuters Oslo}. */
    boolean isPlace(String printed) {
        int comma = printed.indexOf(',');
        String place = comma < 0 ? printed : printed.substring(0, comma);
        boolean capitals = place.equals(place.toUpperCase(Locale.ROOT));
        return isPlace.test(printed)
                || behindAgency(printed).isPresent()
                || comma > 0 && capitals && printed.length() <= LONGEST && isPlace.test(place);
    }

    /** The place of a line that has nothing but an agency and a place: {@code Reuters Oslo}, {@code PTI | New Delhi}. */
    public Optional<String> behindAgency(String line) {
        int blank = line.length() <= LONGEST_WITH_AGENCY ? line.lastIndexOf(' ') : -1;
        while (blank > 0) {
            String agency = line.substring(0, blank).replaceFirst("[\\s,|/–—-]+$", "");
            if (outlets.isAgency(agency) && isPlace.test(line.substring(blank + 1))) {
                return Optional.of(line.substring(blank + 1));
            }
            blank = line.lastIndexOf(' ', blank - 1);
        }
        return Optional.empty();
    }
}

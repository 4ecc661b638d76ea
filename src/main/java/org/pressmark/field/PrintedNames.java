package org.pressmark.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pressmark.anatomy.Anatomy;
import org.pressmark.anatomy.Craft;
import org.pressmark.clipping.Passage;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.Outlets;

/**
 * Finds how an outlet that the table does not hold is called where the clipping itself writes its name out: behind an address
 * ({@code HarbourCourier.example} is The Harbour Courier), behind initials ({@code ACS} is Allied Cable Service), in capitals.
 */
final class PrintedNames {

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:\\.?\\p{Lu}){1,5}\\.?");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.-]{1,30}(?: (?:(?:of|for|the|and|de|du|della|di) )?\\p{Lu}[\\p{L}'’.-]{1,30}){1,6}");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{Lu}'’]*");
    private static final int SHORTEST_LABEL = 5;
    private static final int SHORT_WORD = 4;

    private final Craft craft;

    PrintedNames(Craft craft) {
        this.craft = craft;
    }

    /** {@code credit} under the name that {@code sheet} writes out; as it is if the table knows it or nothing is written out. */
    Credit spelt(Credit credit, Worksheet sheet) {
        if (credit.outlet().known()) {
            return credit;
        }
        String printed = credit.printed();
        if (Outlets.mayBeDomain(printed)) {
            return Outlets.label(printed)
                    .filter(label -> label.length() >= SHORTEST_LABEL)
                    .flatMap(label -> writtenOut(label, sheet.text()))
                    .filter(name -> !craft.isPlace().test(name))
                    .map(name -> credit.named(mixed(name)))
                    .orElse(credit);
        }
        if (INITIALS.matcher(printed).matches()) {
            return behindInitials(printed.replace(".", ""), sheet)
                    .map(name -> credit.named(mixed(name)))
                    .orElse(credit);
        }
        return credit.named(mixed(credit.outlet().name()));
    }

    /** The first place where the letters of {@code label} stand as a name, with blanks and article as they may be. */
    private static Optional<String> writtenOut(String label, String text) {
        String letters = label.chars()
                .mapToObj(letter -> Pattern.quote(String.valueOf((char) letter)))
                .collect(Collectors.joining("[ '’&.-]?"));
        Matcher name = Pattern.compile("(?<![\\p{L}@./-])(?:The |THE |La |Le |El |Die |Der |Das |Il )?(?=\\p{Lu})(?i:"
                        + letters + ")(?![\\p{L}@/]|\\.\\p{Ll})")
                .matcher(text);
        return name.find() ? Optional.of(name.group()) : Optional.empty();
    }

    /** The name above the story, or in the lines below it, whose words begin with {@code initials}. */
    private static Optional<String> behindInitials(String initials, Worksheet sheet) {
        Anatomy anatomy = sheet.anatomy();
        return Stream.of(anatomy.masthead(), anatomy.bylines(), anatomy.furniture())
                .flatMap(List::stream)
                .map(Passage::printed)
                .flatMap(line -> NAME.matcher(line).results().map(found -> found.group()))
                .filter(name -> initialsOf(name).equals(initials.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static String initialsOf(String name) {
        return Stream.of(name.split("[ -]"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .filter(word -> !word.equalsIgnoreCase("the"))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** A name of several words in capitals as it is read; short words that are no English words are initials and stay. */
    private String mixed(String name) {
        boolean capitals = name.indexOf(' ') > 0
                && name.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
        if (!capitals) {
            return name;
        }
        String[] read = craft.capitals().mixed(name).split(" ");
        String[] words = name.split("\\s+");
        for (int i = 0; i < Math.min(read.length, words.length); i++) {
            boolean initials = WORD.matcher(words[i]).matches()
                    && words[i].length() <= SHORT_WORD
                    && !read[i].equals(read[i].toLowerCase(Locale.ROOT))
                    && !EnglishWords.contains(words[i].toLowerCase(Locale.ROOT));
            read[i] = initials ? words[i] : read[i];
        }
        return String.join(" ", read);
    }
}

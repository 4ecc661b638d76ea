package org.pressmark.anatomy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Passage;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.GivenNames;
import org.pressmark.language.Outlets;
import org.pressmark.language.Titles;
import org.pressmark.language.WordLists;

/** Tells whether words are the name of a person, or a role, a desk or a house that signs instead of one. */
final class AuthorNames {

    private static final Pattern NAME_TOKEN = Pattern.compile(
            "(?:\\p{Lu}/\\p{Lu}[\\p{L}'’-]+|\\p{Lu}[\\p{L}'’.-]*|(?:de|del|della|di|da|do|dos|la|le|van|von|der|den|ten|ter|bin|ibn|al|el|du|d'|y|e|zu|af|av|St\\.?)|(?:al-|el-|d'|d’|l')\\p{Lu}[\\p{L}'’-]*)");
    /** A word of a name or of a byline. */
    static final Pattern WORD = Pattern.compile("[\\p{L}'’.-]+");

    private static final Pattern ARTICLE = Pattern.compile("^(?i:la|the|our|der|die|de|het|el|notre|unserer) ");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}+");
    private static final Pattern COMMA_BEFORE_RANK = Pattern.compile(",\\s*(?=Jr|Sr|II)");
    private static final Pattern FULL_STOP = Pattern.compile("\\p{L}{4}\\.$");
    private static final Pattern GENITIVE_OR_STOP = Pattern.compile("['’]s$|\\.$");
    private static final Pattern GENITIVE = Pattern.compile("['’]s(?!\\p{L})");
    private static final Pattern HUMP = Pattern.compile("^(?<word>\\p{Lu}\\p{Ll}{3,12})\\p{Lu}\\p{Ll}{2}");
    private static final Set<String> NO_FIRST_NAME = Set.of("the", "with", "avec", "mit", "con", "com", "met");
    private static final int LONGEST_DESK = 40;
    private static final int MOST_TOKENS = 5;
    private static final int LONGEST_TITLED = 3;

    private final Outlets outlets;
    private final Pattern at;
    private final Set<String> roles;
    private final Set<String> traits;
    private final Set<String> desks;

    /** {@code at} matches a preposition and the place or house behind it. */
    AuthorNames(Outlets outlets, WordLists words, Pattern at) {
        this.outlets = outlets;
        this.at = at;
        this.roles = words.set("role");
        this.traits = words.set("trait");
        this.desks = words.set("desk");
    }

    /** {@code World desk}, {@code Our Bureau}: who signs for a house. */
    boolean isDesk(String words) {
        String bare = ARTICLE.matcher(words).replaceFirst("");
        return Character.isUpperCase(words.isEmpty() ? ' ' : words.charAt(0)) && holds(words, desks)
                || bare.length() < words.length() && !bare.isBlank() && isDeskOrRole(bare);
    }

    /** A given name, or a capitalised word that is no common one. */
    static boolean isFirstName(String word) {
        return GivenNames.contains(word)
                || CAPITALISED.matcher(word).matches() && !EnglishWords.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether every word of {@code words} is a common one and the first no given name: {@code Today's Paper}. */
    boolean isCommon(String words) {
        String[] all = GENITIVE.matcher(words.strip()).replaceAll("").split("\\s+");
        return !GivenNames.contains(all[0])
                && Arrays.stream(all).allMatch(word -> EnglishWords.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** {@code HomeEmail}: labels that ran together. */
    private static boolean isGlued(String token) {
        Matcher hump = HUMP.matcher(token);
        return hump.find() && EnglishWords.contains(hump.group("word").toLowerCase(Locale.ROOT));
    }

    /** {@code Staff Writer}, {@code Political Editor in Oslo}: the words before a preposition end with a role that authors have. */
    boolean isRole(String words) {
        Matcher place = at.matcher(words);
        String role = place.find() ? words.substring(0, place.start()) : words;
        String noun = role.strip().replaceFirst("^.*\\s", "");
        return holds(noun, roles) && !holds(noun, Set.of("minister", "director", "professor", "president", "chief"));
    }

    /** {@code Reuters Staff}, {@code Associated Press Writer}: a house and who signs for it. */
    boolean isHouseStaff(String printed) {
        String house = printed;
        int blank = house.lastIndexOf(' ');
        while (blank > 0 && holds(house.substring(blank + 1), roles)) {
            house = house.substring(0, blank);
            blank = house.lastIndexOf(' ');
        }
        return printed.length() <= LONGEST_DESK
                && house.length() < printed.length()
                && outlets.find(house).isPresent();
    }

    /** The first two words of a name that a role stands behind without a comma. */
    Passage withoutRole(String text, Passage name) {
        String[] words = name.printed().split("\\s+");
        boolean titled = words.length > 3
                && isFirstName(words[0])
                && !EnglishWords.contains(words[1].toLowerCase(Locale.ROOT))
                && holds(words[words.length - 1], roles);
        return titled
                ? Passage.of(text, name.start(), name.start() + name.printed().indexOf(words[1]) + words[1].length())
                : name;
    }

    /** Whether {@code printed} looks like the full name of one person and is no outlet, desk or role. */
    boolean isPerson(String printed) {
        String name = COMMA_BEFORE_RANK.matcher(printed.strip()).replaceAll(" ");
        String[] tokens = name.split("\\s+");
        if (NO_FIRST_NAME.contains(tokens[0].toLowerCase(Locale.ROOT))
                || tokens.length < 2
                || tokens.length > MOST_TOKENS
                || outlets.find(name).isPresent()
                || outlets.find(tokens[0] + " " + tokens[1]).isPresent()) {
            return false;
        }
        for (String token : tokens) {
            if (!NAME_TOKEN.matcher(token).matches() || isGlued(token)) {
                return false;
            }
        }
        boolean opens = Character.isUpperCase(tokens[0].charAt(0))
                && Character.isUpperCase(tokens[tokens.length - 1].charAt(0));
        return opens
                && !holds(name, roles)
                && !holds(name, traits)
                && !holds(name, desks)
                && !FULL_STOP.matcher(name).find();
    }

    /** Whether {@code printed}, alone on its line, is a person known to be one by the given name. */
    boolean isAuthor(String printed) {
        String name = printed.replaceFirst("\\s?,$", "");
        return GivenNames.contains(name.split(" ")[0]) && isPerson(name);
    }

    /** {@code Speaker Jane Doe}: a title, and a name behind it. */
    boolean isTitledPerson(String printed) {
        int blank = printed.indexOf(' ');
        String name = printed.substring(blank + 1);
        return blank > 0
                && !name.equals(name.toUpperCase(Locale.ROOT))
                && name.split(" ").length <= LONGEST_TITLED
                && Titles.shared().isTitle(printed.substring(0, blank))
                && isPerson(name);
    }

    /** Whether {@code printed} names a role or a body that signs instead of a person and nothing more: {@code Staff Reporter}. */
    boolean isDeskOrRole(String printed) {
        return WORD.matcher(printed).results().allMatch(word -> {
            String bare = word.group().toLowerCase(Locale.ROOT);
            return roles.contains(bare) || traits.contains(bare) || desks.contains(bare);
        });
    }

    /** Whether {@code word} is what an author may be called behind a name: {@code Staff}. */
    boolean isRoleWord(String word) {
        return holds(word, roles);
    }

    private static boolean holds(String printed, Set<String> words) {
        return WORD.matcher(printed)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .anyMatch(word -> words.contains(GENITIVE_OR_STOP.matcher(word).replaceAll("")));
    }
}

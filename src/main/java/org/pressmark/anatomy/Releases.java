package org.pressmark.anatomy;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.language.Outlets;
import org.pressmark.language.WordLists;

/** Knows the lines by which press releases and communiqués are told from reports, and what their last paragraphs are about. */
public final class Releases {

    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_LETTERHEAD = 100;
    private static final String ISSUER =
            "(?<name>(?:[\\p{Lu}\\d][\\p{L}\\d.,&'’()-]*|of|the|for|and|on|de|du|des|der|die|das|für|und|del|della|di|da|do|van|voor|en|et|y|e)(?: (?:[\\p{Lu}\\d][\\p{L}\\d.,&'’()-]*|of|the|for|and|on|de|du|des|der|die|das|für|und|del|della|di|da|do|van|voor|en|et|y|e)){1,9})";
    private static final Pattern FROM = Pattern.compile(
            "(?i:(?:(?:news|press|media) )?(?:news|releases?|statement) from(?: the)?(?: office of)?|from the office of|office of(?: the)?(?= (?:Senator|Congressman|Congresswoman|Representative|Governor|Mayor|Rep\\.|Sen\\.|Gov\\.))|(?:news|press|media) (?:release )?from(?: the)?(?: office of)?) "
                    + ISSUER + "[:.]?");
    private static final Pattern HEADED = Pattern.compile(ISSUER + "\\s[-–—|]\\s(?<kind>\\p{L}[\\p{L} ]{3,40})");

    private final Pattern genre;
    private final Pattern contact;
    private final Pattern about;
    private final Pattern notes;
    /** {@code Harbour Trust Press Release}. */
    private final Pattern over;

    private final Set<String> senderLabels;

    private Releases(WordLists words) {
        this.genre = words.whole("genre");
        this.contact = Pattern.compile(
                "^" + words.anyOf("contact") + "\\s?(?::.*)?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.about = Pattern.compile(
                "^" + words.anyOf("about")
                        + "\\s(?<name>(?:the )?\\p{Lu}[\\p{L}\\d&.’'-]*(?: (?:of|the|for|and|de|du|des|der|del|della|di|[\\p{Lu}\\d&(][\\p{L}\\d&.’')-]*)){0,8})(?::|$|\\s?\\n)",
                Pattern.UNICODE_CASE);
        this.notes = Pattern.compile(
                "^" + words.anyOf("notes") + "\\s?(?::.*)?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.over = Pattern.compile(ISSUER + " " + words.anyOf("over"));
        this.senderLabels = words.set("sender");
    }

    static Releases load() {
        return new Releases(WordLists.read(Releases.class, "release-words.tsv"));
    }

    /** Whether a line says that what follows is a press release. */
    public boolean isRelease(String line) {
        return line.length() <= LONGEST_LABEL && genre.matcher(line).find();
    }

    /** The issuer whom a line over a release names: {@code News from Senator Ann Lee}, {@code Harbour Trust - Press Release}. */
    public Optional<String> letterhead(String line) {
        Matcher from = FROM.matcher(line);
        if (line.length() <= LONGEST_LETTERHEAD && from.matches()) {
            return Optional.of(from.group("name"));
        }
        Matcher titled = over.matcher(line);
        if (line.length() <= LONGEST_LETTERHEAD && titled.matches()) {
            return Optional.of(titled.group("name"));
        }
        Matcher headed = HEADED.matcher(line);
        return line.length() <= LONGEST_LETTERHEAD && headed.matches() && isRelease(headed.group("kind"))
                ? Optional.of(headed.group("name"))
                : Optional.empty();
    }

    /** Whether the next line says who sends the release: {@code News provided by}. */
    public boolean isSenderLabel(String line) {
        return senderLabels.contains(line.toLowerCase(Locale.ROOT).replaceFirst("\\s?:$", ""));
    }

    /** Whether a line opens the block that tells whom to ask. */
    public boolean isContact(String line) {
        return contact.matcher(line).matches();
    }

    /** Whether what the issuer says of itself, or a note to the press, begins with {@code line}: the story is over there. */
    boolean isBoilerplate(String line) {
        return issuer(line).isPresent() || notes.matcher(line).matches();
    }

    /** The name of the issuer, where a line says {@code About the Harbour Trust:}. */
    public Optional<String> issuer(String line) {
        Matcher name = about.matcher(capitalisedFirst(line));
        return name.find()
                ? Optional.of(name.group("name"))
                        .filter(known -> !Outlets.fold(known).isEmpty())
                : Optional.empty();
    }

    /** The words of the table are in lower case and stand at the beginning of a line. */
    private static String capitalisedFirst(String line) {
        boolean opens = !line.isEmpty() && Character.isUpperCase(line.charAt(0));
        return opens ? Character.toLowerCase(line.charAt(0)) + line.substring(1) : "";
    }
}

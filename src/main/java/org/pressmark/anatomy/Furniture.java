package org.pressmark.anatomy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.language.GivenNames;
import org.pressmark.language.Outlets;
import org.pressmark.language.Table;
import org.pressmark.language.WordLists;

/** Knows what belongs to the page and not to the story: buttons, players, captions, lists of other stories, end marks, rights lines. */
public final class Furniture {

    private static final Pattern PLAYER = Pattern.compile("^\\d{1,2}:\\d{2}(?:[\\s/:|]+\\d[\\d:/| ]*)?$");
    private static final Pattern END_MARK = Pattern.compile(
            "^(?:==?=?\\s?\\p{L}{2,12}|[_*#=~-]{3,}|\\*|#{1,3}|[(/\\[]?(?:END|End|end|ENDS|Ends|ENDE|FIN|Fin|Ende)[)/\\]]?|-\\s?30\\s?-|Enditem|NNNN|ENDS/.*|[-–—]+\\s?[Ee]nds?\\s?[-–—]*)\\.?$");
    private static final Pattern LINK = Pattern.compile("^(?:\\d\\.\\s)?(?:https?://|www\\.)\\S+$");
    private static final Pattern TELEX = Pattern.compile(
            "^(?:ZCZC\\b.*|[A-Z]{1,4}-[A-Z-]{3,40}\\s+\\d\\d-\\d\\d(?:\\s+\\d+)?|[A-Z]{3}\\d{3,4}\\s.*\\d{4}|MORE)$");
    /** {@code LD121501}: the number of a monitored text. */
    private static final Pattern CODE = Pattern.compile("^[A-Z]{1,4}\\d{4,8}$|^RTRS \\[.*\\]$");

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:page|seite|página|pagina|pág\\.|s\\.)?\\s?\\d{1,3}\\s?(?:of|von|de|di|van|sur|/)\\s?\\d{1,3}|[-–—]\\s?\\d{1,3}\\s?[-–—]");
    private static final Pattern PHONE = Pattern.compile(
            "^(?i:tel|phone|telephone|fax|telefon|telefono|teléfono|téléphone|tél|mobile|mobil|mob|cell)\\b[^\\p{L}\\n]{0,4}[+(]?\\d[\\d\\s().+/-]{5,}");
    /** {@code (Adds analyst comment, shares)}: what a wire service says of its own versions. */
    private static final Pattern VERSION = Pattern.compile(
            "\\((?i:adds|updates|corrects|recasts|repeats|releads|rewrites|writes through|refiles|removes|fixes|changes|amends|clarifies|with|incl|new throughout|combines|subs|restores)\\b[^()]{2,160}\\)");

    private static final String PERSON = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}";
    private static final String HOUSE = "\\p{Lu}{2,8}(?: \\p{Lu}[\\p{L}]+){0,2}";
    /** {@code Deu | Eng | Fra}: the languages of a site. */
    private static final Pattern TONGUES =
            Pattern.compile("\\p{Lu}\\p{L}{1,2}(?:\\s?[|/·]\\s?\\p{Lu}\\p{L}{1,2}){1,6}");
    /** {@code {{button_text}}}: what a page did not fill in. */
    private static final Pattern PLACEHOLDER = Pattern.compile("[{]{2}[\\w .-]{2,40}[}]{2}");
    /** {@code Contact Ann Lee/Bob Roe}, {@code Press Contact: Ann Lee (202) 555-0100}: whom to ask, below a letterhead. */
    private static final Pattern CONTACT = Pattern.compile(
            "^(?i:(?:press|media|news) )?(?i:contacts?|kontakt|contacto|contatto|contato)\\s?:?\\s{1,3}(?<first>\\p{Lu}\\p{L}+) \\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+)?(?:\\s?[/,(|\\d–-].*|\\s(?:and|or|at|und|y|et|e)\\s.*)?$");

    /** {@code Serving the Valley Since 1887}: what a paper says of itself. */
    private static final Pattern TAGLINE = Pattern.compile(
            "^(?:(?:Your|The|Our|\\p{Lu}[\\p{L}’']{1,20}) (?:.{0,50} )?(?:[Nn]ewspaper|[Pp]aper|Source|Voice|Weekly|Daily|Magazine) (?i:since)|(?i:proudly )?(?:Serving|SERVING|Covering|Informing) .{3,60} (?i:since)|(?i:gegründet|fondée?|fundado|fundada|fondato|opgericht|established|founded|est\\.|seit|depuis|desde|dal|sinds|since)(?: (?i:im jahre|im|in|en|em|nel))?) (?:1[6-9]|20)\\d\\d\\.?$|^[^.!?]{2,60}?\\s(?:[Ee]st\\.|[Ee]stablished|[Ff]ounded) (?:\\p{L}{3,9}\\.? \\d{1,2}, )?(?:1[6-9]|20)\\d\\d\\.?$");

    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");
    private static final Pattern SIGN = Pattern.compile("[\\p{Sm}\\p{So}]");
    private static final Pattern ONE_MARK = Pattern.compile("^[\\p{P}\\p{S}\\s]{1,3}$");
    private static final Pattern BULLET = Pattern.compile("^[•·▪»«*]\\s.{1,60}$");
    private static final Pattern HUMP = Pattern.compile("\\p{Ll}{3}\\p{Lu}\\p{Ll}{2}");
    private static final int MOST_HUMPS = 3;
    private static final int LONGEST_CAPTION = 700;
    private static final int LONGEST_LABEL_TWICE = 80;
    private static final int LONGEST_RIGHTS = 240;

    private final Notices notices = Notices.load();
    private final Set<String> lines;
    private final List<String> openings;
    private final Set<String> endMarks;
    private final Set<String> blocks;
    private final Pattern caption;
    private final Pattern rights;
    /** {@code The Norvale Courier is part of the Lower Valley Group}: whose the site is. */
    private final Pattern owned;

    private final Pattern owner;

    private Furniture(Set<String> lines, Set<String> openings, Set<String> endMarks, Set<String> blocks) {
        this.caption = caption(WordLists.read(Furniture.class, "caption-words.tsv"));
        WordLists credits = WordLists.read(Furniture.class, "credit-words.tsv");
        this.owned = Pattern.compile("^\\p{Lu}[^.!?]{2,60} " + credits.anyOf("owned") + " [^!?]{2,120}$");
        this.owner = Pattern.compile("\\b" + credits.anyOf("owner") + "\\b");
        this.rights = Pattern.compile(
                "(?:^|\\s)(?:" + credits.anyOf("rights")
                        + "|\\(c\\) ?(?:\\d{4}|copyright)|copyright (?:©|\\(c\\)|\\d{4}))|^\\(c\\)\\s(?=\\p{L})|^\\P{L}{0,3}copyright(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.lines = Set.copyOf(lines);
        this.openings = List.copyOf(openings);
        this.endMarks = Set.copyOf(endMarks);
        this.blocks = Set.copyOf(blocks);
    }

    static Furniture load() {
        var lines = new HashSet<String>();
        var openings = new HashSet<String>();
        var endMarks = new HashSet<String>();
        for (Table.Row row : Table.read(Furniture.class, "furniture.tsv")) {
            String phrase = row.cell("phrase");
            switch (row.cell("kind")) {
                case "start" -> openings.add(phrase.toLowerCase(Locale.ROOT));
                case "endmark" -> endMarks.add(phrase.toLowerCase(Locale.ROOT));
                default -> lines.add(Outlets.fold(phrase));
            }
        }
        lines.remove("");
        var blocks = new HashSet<String>();
        Table.read(Furniture.class, "block-starts.tsv").forEach(row -> blocks.add(Outlets.fold(row.cell("phrase"))));
        return new Furniture(lines, openings, endMarks, blocks);
    }

    private static Pattern caption(WordLists words) {
        String picture = words.anyOf("picture");
        String source = words.anyOf("source");
        return Pattern.compile("(?:\\((?i:" + words.anyOf("stand-in") + ")(?: (?i:" + picture
                + "))?\\)\\.?$|\\((?i:cr[ée]dit[os]{0,2})\\s?:|\\((?:" + source + " |File )?(?i:" + picture
                + ")(?!\\p{L})|^"
                + picture
                + "\\s?(?:by |credit)?\\s?[:/]|" + picture + " ?(?:credit|courtesy)?(?: of| by)?: ?\\S|\\b"
                + words.anyOf("mark") + "|Source: \\w{2,8} Image|\\w Source: " + source + "$|\\w/" + source
                + "[)\\]]?$|[( ]" + source
                + "/\\p{Lu}[\\p{L} .'’-]{2,40}\\)?$|" + PERSON + " ?/ ?" + HOUSE + "\\)?$|\\("
                + "\\p{Lu}[^():\\n]{1,30}: " + PERSON + "\\)$)");
    }

    /** Whether a line is page furniture by itself. */
    boolean isLine(Line line) {
        String text = line.text();
        if (PLAYER.matcher(text).matches()
                || LINK.matcher(text).matches()
                || TELEX.matcher(text).matches()
                || PAGE_NUMBER.matcher(text).matches()
                || PHONE.matcher(text).find()
                || CODE.matcher(text).matches()
                || VERSION.matcher(text).matches()
                || isGlued(text)
                || TONGUES.matcher(text).matches()
                || PLACEHOLDER.matcher(text).find()
                || isContact(text)
                || isTags(text)
                || TAGLINE.matcher(text).matches()
                || owned.matcher(text).matches() && owner.matcher(text).find()
                || isWordless(text)
                || isSaidTwice(text)
                || ONE_MARK.matcher(text).matches()) {
            return true;
        }
        if (line.length() > LONGEST_RIGHTS) {
            return false;
        }
        String folded = Outlets.fold(text);
        return lines.contains(folded) || repeats(folded) || isRights(line);
    }

    /** {@code + ↺ − 16 px}: buttons. */
    private static boolean isWordless(String text) {
        return SIGN.matcher(text).find() && !WORD.matcher(text).find();
    }

    /** {@code Media Center Media Center}: a label of two words or more, and its link. */
    private static boolean isSaidTwice(String text) {
        int half = text.length() / 2;
        boolean even = text.length() % 2 == 1 && text.length() <= LONGEST_LABEL_TWICE && text.charAt(half) == ' ';
        return even
                && text.substring(0, half).equals(text.substring(half + 1))
                && text.substring(0, half).indexOf(' ') > 0;
    }

    /** Whether {@code words} are the whole label of a button or link. */
    public boolean isLabel(String words) {
        return lines.contains(Outlets.fold(words));
    }

    private static boolean isContact(String text) {
        Matcher contact = CONTACT.matcher(text);
        return contact.matches() && GivenNames.contains(contact.group("first"));
    }

    /** {@code #harbour #ferries @norvale}: what a page is found by. */
    private static boolean isTags(String text) {
        String[] words = text.split("\\s+");
        return words.length > 1 && Arrays.stream(words).allMatch(word -> word.matches("[#@][\\p{L}\\d_]{2,40}"));
    }

    /** A menu whose entries ran together: {@code FinancialGovernment SolutionsLegalNews}. */
    private static boolean isGlued(String text) {
        return HUMP.matcher(text).results().count() >= MOST_HUMPS && !text.endsWith(".");
    }

    /** Whether a line begins as furniture does. A date line or a byline may begin so too and must be told first. */
    boolean isOpening(Line line) {
        String text = line.text();
        return line.length() <= LONGEST_RIGHTS
                && openings.stream()
                        .anyMatch(phrase -> text.regionMatches(true, 0, phrase, 0, phrase.length())
                                && isWhole(text, phrase.length()));
    }

    /** Whether the word ends there, be it that the next link is glued to it. */
    private static boolean isWhole(String line, int length) {
        return line.length() == length
                || Character.isUpperCase(line.charAt(length)) && Character.isLowerCase(line.charAt(length - 1))
                || !Character.isLetter(line.charAt(length))
                || !Character.isLetter(line.charAt(length - 1));
    }

    /** A label set twice: {@code Share Share}. */
    private boolean repeats(String folded) {
        int half = folded.length() / 2;
        return folded.length() > 2
                && folded.length() % 2 == 1
                && lines.contains(folded.substring(0, half))
                && folded.substring(0, half).equals(folded.substring(half + 1));
    }

    /** Whether a line begins a block of furniture, such as a list of other stories. */
    boolean isStart(Line line) {
        return blocks.contains(Outlets.fold(line.text()));
    }

    /** Whether a line marks the end of the story. */
    public boolean isEndMark(Line line) {
        return END_MARK.matcher(line.text()).matches()
                || endMarks.contains(line.text().toLowerCase(Locale.ROOT));
    }

    /** Whether a line describes a picture. */
    public boolean isCaption(Line line) {
        return line.length() < LONGEST_CAPTION && caption.matcher(line.text()).find();
    }

    /** Whether a line, of whatever length, speaks of the page itself and not of the news. */
    boolean isNotice(Line line) {
        return notices.isNotice(line);
    }

    /** Whether a short line says how long ago something was put on the page. */
    boolean isAgo(Line line) {
        return notices.isAgo(line);
    }

    /** Whether a line claims the rights. */
    public boolean isRights(Line line) {
        return line.length() <= LONGEST_RIGHTS && rights.matcher(line.text()).find();
    }

    /** Whether a line is an entry of a list that is too short to tell anything. */
    static boolean isBullet(Line line) {
        return BULLET.matcher(line.text()).matches() && !line.endsSentence();
    }
}

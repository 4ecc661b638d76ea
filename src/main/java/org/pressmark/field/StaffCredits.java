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
 * Reads the outlet from those who work for it: {@code By Jane Doe, Norvale Courier Staff Writer}, {@code Jane Doe is a reporter at the
 * Courier}, and the mailbox that a reporter has there.
 */
final class StaffCredits {

    private static final String NAME =
            "(?<name>(?:(?:[Tt]he|[Ll]a|[Ll]e|[Ee]l|[Dd]er|[Dd]ie|[Dd]e) )?\\p{Lu}[\\p{L}\\d.'’&-]{0,30}(?: (?:of |the |de |del )?[\\p{Lu}\\d][\\p{L}\\d.'’&-]{0,30}){0,4}?)";
    private static final Pattern MAILBOX =
            Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,40}@(?<name>[\\w-]{2,40}(?:\\.[\\w-]{2,20}){1,3})");
    private static final Pattern ARTICLED = Pattern.compile("^The \\p{Lu}\\p{L}+$");
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_NOTE = 320;
    private static final int FIRST_PARAGRAPHS = 2;
    private static final int LAST_PARAGRAPHS = 3;

    private final Craft craft;
    private final Pattern line;
    private final Pattern note;
    private final Pattern guest;

    StaffCredits(Craft craft) {
        this.craft = craft;
        WordLists words = WordLists.read(StaffCredits.class, "staff-words.tsv");
        String post = "(?:" + words.anyOf("trait") + "\\s){0,3}" + words.anyOf("post") + "(?!\\p{L})";
        this.line = Pattern.compile("(?:^(?:[Bb]y |BY |[Oo]f |OF )?|[,|•·–—/] ?|- |\\(|(?:^|\\s)[Oo]f (?:the )?)" + NAME
                + "(?:,? |['’]s )(?iu:" + post + ")(?:\\s?$|\\s?[,|•·(/;]|\\s+\\d|\\s-)");
        this.note = Pattern.compile("^\\p{Lu}[\\p{L}.'’-]{0,30}(?: [\\p{L}.'’-]{1,30}){1,3} (?iu:(?:"
                + words.anyOf("is") + " (?:[\\p{L}’'-]{1,20} ){0,4}?" + post + "(?: [\\p{L}’'-]{1,20}){0,3}? "
                + words.anyOf("at") + "|" + words.anyOf("writes") + ") )"
                + NAME + "(?=[.,;)]|\\s(?:and|in|where|who|et|und|y|e|en|covering|based)\\s|\\s?$)");
        this.guest = words.whole("guest");
    }

    /** The credits of those who work for the house of {@code sheet}, in the order of the page. */
    List<Credit> creditsIn(Worksheet sheet) {
        var credits = new ArrayList<Credit>();
        Anatomy anatomy = sheet.anatomy();
        List<Passage> body = anatomy.body();
        Stream.of(anatomy.masthead(), anatomy.bylines(), anatomy.furniture())
                .flatMap(List::stream)
                .filter(part -> part.printed().length() <= LONGEST_LINE)
                .forEach(part -> named(sheet, part, line, "staff-line", 80).ifPresent(credits::add));
        first(body).stream()
                .map(part -> beginning(sheet, part))
                .forEach(part -> named(sheet, part, line, "staff-line", 80).ifPresent(credits::add));
        Stream.of(last(body), anatomy.furniture())
                .flatMap(List::stream)
                .filter(part -> part.printed().length() <= LONGEST_NOTE)
                .filter(part -> !guest.matcher(part.printed()).find())
                .forEach(part -> named(sheet, part, note, "staff-note", 70).ifPresent(credits::add));
        Stream.of(anatomy.masthead(), anatomy.bylines(), first(body), last(body), anatomy.furniture())
                .flatMap(List::stream)
                .forEach(part -> mailboxes(sheet, part, credits));
        return credits;
    }

    /** A byline may run on into the story behind a bar: {@code By Jane Doe, The Courier staff writer | In a city ...}. */
    private static Passage beginning(Worksheet sheet, Passage part) {
        int bar = part.printed().indexOf('|');
        int end = bar > 0 ? bar : part.printed().length();
        return end > LONGEST_LINE
                ? Passage.of(sheet.text(), part.start(), part.start())
                : Passage.of(
                        sheet.text(),
                        part.start(),
                        part.start()
                                + part.printed()
                                        .substring(0, end)
                                        .stripTrailing()
                                        .length());
    }

    private static List<Passage> first(List<Passage> body) {
        return body.subList(0, Math.min(FIRST_PARAGRAPHS, body.size()));
    }

    private static List<Passage> last(List<Passage> body) {
        return body.subList(Math.max(0, body.size() - LAST_PARAGRAPHS), body.size());
    }

    private Optional<Credit> named(Worksheet sheet, Passage part, Pattern form, String rule, int confidence) {
        Matcher staff = form.matcher(part.printed());
        while (staff.find()) {
            Optional<Passage> name = house(sheet, part.start() + staff.start("name"), staff.group("name"));
            if (name.isPresent()) {
                return name.map(house -> credit(house, rule, confidence));
            }
        }
        return Optional.empty();
    }

    private Credit credit(Passage name, String rule, int confidence) {
        Optional<Outlet> known = craft.outlets().find(name.printed());
        return Credit.of(
                craft,
                name,
                rule,
                known.isPresent() ? confidence : confidence - 8,
                known.filter(Outlet::isAgency).isEmpty());
    }

    /** The longest beginning of {@code words} that the table of outlets holds, or all of them if they can be a paper's name. */
    private Optional<Passage> house(Worksheet sheet, int start, String words) {
        for (int end = words.length(); end > 2; end = words.lastIndexOf(' ', end - 1)) {
            Optional<Outlet> known =
                    craft.outlets().find(words.substring(0, end)).filter(outlet -> !outlet.isPressOffice());
            if (known.isPresent() && !craft.papers().isPageLabel(words.substring(0, end))) {
                return Optional.of(Passage.of(sheet.text(), start, start + end));
            }
        }
        boolean paper = words.indexOf(' ') > 0
                && craft.papers().mayBeNamed(words)
                && (craft.papers().hasPressWord(words)
                        || ARTICLED.matcher(words).find())
                && !craft.papers().isPageLabel(words)
                && !craft.bylines().isDeskOrRole(words);
        return paper ? Optional.of(Passage.of(sheet.text(), start, start + words.length())) : Optional.empty();
    }

    private void mailboxes(Worksheet sheet, Passage part, List<Credit> credits) {
        Matcher mailbox = MAILBOX.matcher(part.printed());
        while (mailbox.find()) {
            String host = mailbox.group("name");
            Optional<Outlet> known = craft.outlets().find(host);
            boolean paper = Outlets.label(host)
                    .filter(label -> craft.papers().hasPressWord(label))
                    .isPresent();
            if (known.isPresent() || paper) {
                int start = part.start() + mailbox.start("name");
                Passage name = Passage.of(sheet.text(), start, start + host.length());
                boolean own = known.filter(Outlet::isAgency).isEmpty();
                credits.add(Credit.of(craft, name, "staff-address", known.isPresent() ? 80 : 58, own));
            }
        }
    }
}

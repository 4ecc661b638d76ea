package org.pressmark.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pressmark.anatomy.Anatomy;
import org.pressmark.anatomy.Craft;
import org.pressmark.anatomy.Line;
import org.pressmark.clipping.Passage;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.Outlet;
import org.pressmark.language.Outlets;
import org.pressmark.language.Table;
import org.pressmark.language.WordLists;

/**
 * Reads the outlet from where a house speaks of itself: to its readers ({@code Subscribe to The Norvale Courier}) or of its own work
 * ({@code The Norvale Courier has learned}). A paper whose work a story passes on is not meant.
 */
final class HouseVoices {

    /** An expression, and at which ends of the name further capitalised words may stand that are no part of it. */
    private record Form(Pattern pattern, boolean openLeft, boolean openRight) {}

    private static final String NAME =
            "(?<name>[\\w-]{2,40}(?:\\.\\p{Ll}{2,12}){1,3}(?!\\p{L})|(?:(?:[Tt]he|THE|[Ll]a|[Ll]e|[Ee]l|[Ii]l|[Dd]er|[Dd]ie|[Dd]as|[Dd]e) )?\\p{Ll}?\\p{Lu}[\\p{L}\\d&'’-]{0,30}(?: (?:(?:of|the|de|del|da|do|du|des|der|di) ){0,2}[\\p{Lu}\\d][\\p{L}\\d&'’-]{0,30}){0,5})";
    private static final Pattern TAIL = Pattern.compile("(?:['’]s|[.'’-])++$");
    /** {@code The Norvale Courier Premium Plan}: what is sold is no part of the name. */
    private static final Pattern PRODUCT = Pattern.compile(
            "\\s(?iu:" + WordLists.read(HouseVoices.class, "house-labels.tsv").anyOf("product") + ")(?!\\p{L})");

    private static final Pattern OPENING =
            Pattern.compile("^(?:(?iu:about|contact|over|über|à propos de|sobre|omdat|weil|because|at|by|chi è) )?"
                    + NAME + "(?=\\s\\p{Ll}{2,15}\\s|\\s[|•]\\s)");

    private static final int LONGEST_VOICE = 200;
    private static final int SPEAKING = 58;
    private static final int ADDRESS = 66;
    private static final int ADDRESS_OF_A_PAPER = 82;
    private static final int WORK = 60;
    private static final int MOST_WORDS = 4;

    private final Craft craft;
    private final List<Form> address;
    private final List<Form> known;
    private final List<Form> work;
    private final List<Form> quoted;

    HouseVoices(Craft craft) {
        this.craft = craft;
        List<Table.Row> rows = Table.read(HouseVoices.class, "house-voices.tsv");
        this.address = forms(rows, "address");
        this.known = forms(rows, "known");
        this.work = forms(rows, "work");
        this.quoted = forms(rows, "quoted");
    }

    /** One expression for all phrases that stand before a name, one for all behind it, one for each pair around it. */
    private static List<Form> forms(List<Table.Row> rows, String kind) {
        List<Table.Row> mine =
                rows.stream().filter(row -> row.cell("kind").equals(kind)).toList();
        Stream<Form> before = joined(
                        mine.stream().filter(row -> row.cell("after").isEmpty()).map(row -> row.cell("before")))
                .map(words -> new Form(Pattern.compile("(?<!\\p{L})(?iu:" + words + ")\\s" + NAME), false, true));
        Stream<Form> after = joined(mine.stream()
                        .filter(row -> row.cell("before").isEmpty())
                        .map(row -> row.cell("after")))
                .map(words -> new Form(
                        Pattern.compile("(?<![\\p{L}-])" + NAME + "\\s(?iu:" + words + ")(?!\\p{L})"), true, false));
        Stream<Form> around = mine.stream()
                .filter(row ->
                        !row.cell("before").isEmpty() && !row.cell("after").isEmpty())
                .map(row -> "(?<!\\p{L})(?iu:" + Pattern.quote(row.cell("before")) + ")\\s" + NAME + "\\s?(?iu:"
                        + joined(row.list("after").stream()).findFirst().orElseThrow() + ")(?!\\p{L})")
                .map(words -> new Form(Pattern.compile(words), false, false));
        return Stream.of(before, after, around).flatMap(forms -> forms).toList();
    }

    private static Stream<String> joined(Stream<String> phrases) {
        String any = phrases.sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return any.isEmpty() ? Stream.empty() : Stream.of(any);
    }

    /** The credits that the house of {@code sheet} gives itself, in the order of the page. */
    List<Credit> creditsIn(Worksheet sheet) {
        var credits = new ArrayList<Credit>();
        Anatomy anatomy = sheet.anatomy();
        Stream.of(anatomy.masthead(), anatomy.bylines(), anatomy.body(), anatomy.furniture())
                .flatMap(List::stream)
                .forEach(line -> addressed(sheet, line, credits));
        Set<Outlet> strangers = quotedIn(sheet);
        anatomy.body().stream()
                .flatMap(part -> papers(sheet, part, work).stream())
                .map(name -> Credit.of(craft, name, "own-work", WORK, true))
                .filter(credit -> !credit.outlet().isAgency() && !strangers.contains(credit.outlet()))
                .findFirst()
                .ifPresent(credits::add);
        return credits;
    }

    /**
     * The one paper of the table with whose name the lines around the story of {@code sheet} begin: {@code The Norvale Courier keeps
     * your settings}, {@code About the Courier | Contact}. Says something only where nothing else names a house.
     */
    Optional<Credit> speaking(Worksheet sheet) {
        List<Passage> names = Stream.of(
                        sheet.anatomy().masthead(), sheet.anatomy().furniture())
                .flatMap(List::stream)
                .filter(line -> !craft.furniture().isCaption(new Line(line, 0, false)))
                .flatMap(line -> opening(sheet, line).stream())
                .toList();
        long houses = names.stream()
                .map(name -> craft.outlets().called(name.printed()))
                .distinct()
                .count();
        return houses == 1
                ? Optional.of(Credit.of(craft, names.get(0), "page-voice", SPEAKING, true))
                : Optional.empty();
    }

    private Optional<Passage> opening(Worksheet sheet, Passage line) {
        Matcher opening = OPENING.matcher(line.printed());
        if (line.printed().length() > LONGEST_VOICE || !opening.find()) {
            return Optional.empty();
        }
        String name = opening.group("name");
        return craft.outlets()
                .find(name)
                .filter(house -> !house.isAgency() && !house.isPressOffice())
                .filter(house -> name.length() > 2
                        && !EnglishWords.contains(name.toLowerCase(Locale.ROOT))
                        && !craft.isPlace().test(name))
                .map(house -> {
                    int start = line.start() + opening.start("name");
                    return Passage.of(sheet.text(), start, start + name.length());
                });
    }

    private void addressed(Worksheet sheet, Passage line, List<Credit> credits) {
        List<Passage> papers = papers(sheet, line, address);
        papers.forEach(name -> credits.add(Credit.of(craft, name, "own-address", ADDRESS_OF_A_PAPER, true)));
        if (papers.isEmpty()) {
            address.stream()
                    .flatMap(form -> names(sheet, line, form).stream())
                    .filter(name -> isHouse(name.printed()))
                    .forEach(name -> credits.add(Credit.of(craft, name, "own-address", ADDRESS, true)));
        }
        papers(sheet, line, known)
                .forEach(name -> credits.add(Credit.of(craft, name, "own-address", ADDRESS_OF_A_PAPER, true)));
    }

    /** The papers whose work the story of {@code sheet} passes on. */
    Set<Outlet> quotedIn(Worksheet sheet) {
        var strangers = new HashSet<Outlet>();
        sheet.anatomy().body().stream()
                .flatMap(part -> papers(sheet, part, quoted).stream())
                .forEach(name -> strangers.add(craft.outlets().called(name.printed())));
        return strangers;
    }

    private List<Passage> papers(Worksheet sheet, Passage line, List<Form> forms) {
        var papers = new ArrayList<Passage>();
        for (Form form : forms) {
            names(sheet, line, form).forEach(name -> paper(sheet, name, form).ifPresent(papers::add));
        }
        return papers;
    }

    private static List<Passage> names(Worksheet sheet, Passage line, Form form) {
        var names = new ArrayList<Passage>();
        Matcher match = form.pattern().matcher(line.printed());
        while (match.find()) {
            String whole = match.group("name");
            int article = Character.isLowerCase(whole.codePointAt(0)) ? whole.indexOf(' ') + 1 : 0;
            String name = TAIL.matcher(beforeProduct(whole.substring(article))).replaceFirst("");
            int start = line.start() + match.start("name") + article;
            names.add(Passage.of(sheet.text(), start, start + name.length()));
        }
        return names;
    }

    private static String beforeProduct(String name) {
        Matcher product = PRODUCT.matcher(name);
        return product.find() ? name.substring(0, product.start()) : name;
    }

    /** The longest part of {@code name} that the table of outlets holds, or all of it if a word tells that it is a paper. */
    private Optional<Passage> paper(Worksheet sheet, Passage name, Form form) {
        Passage part = name;
        while (part.end() > part.start()) {
            if (part.printed().length() > 2
                    && craft.outlets().find(part.printed()).isPresent()) {
                return Optional.of(part);
            }
            part = shorter(sheet, part, form);
        }
        boolean named = Outlets.isDomain(name.printed())
                || craft.papers().mayBeNamed(name.printed())
                        && craft.papers().hasPressWord(name.printed())
                        && name.printed().indexOf(' ') > 0
                        && !craft.bylines().isDeskOrRole(name.printed());
        return named ? Optional.of(name) : Optional.empty();
    }

    /** {@code part} without the word at its open end; empty if it has none or that was the last. */
    private static Passage shorter(Worksheet sheet, Passage part, Form form) {
        int first = part.printed().indexOf(' ');
        int last = part.printed().lastIndexOf(' ');
        if (last < 0 || !form.openLeft() && !form.openRight()) {
            return Passage.of(sheet.text(), part.start(), part.start());
        }
        return form.openLeft()
                ? Passage.of(sheet.text(), part.start() + first + 1, part.end())
                : Passage.of(sheet.text(), part.start(), part.start() + last);
    }

    private boolean isHouse(String name) {
        return name.length() > 2
                && name.split(" ").length <= MOST_WORDS
                && !craft.isPlace().test(name)
                && !craft.sections().isSection(name)
                && !craft.furniture().isLabel(name)
                && !craft.bylines().isAuthor(name)
                && !craft.bylines().isDeskOrRole(name);
    }
}

package org.pressmark.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.anatomy.Craft;
import org.pressmark.anatomy.DateLines;
import org.pressmark.anatomy.HeaderLine;
import org.pressmark.anatomy.Labels;
import org.pressmark.anatomy.SourceLine;
import org.pressmark.anatomy.TitleEdges;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Statement;
import org.pressmark.language.DateMention;
import org.pressmark.language.Dates;
import org.pressmark.language.EnglishWords;
import org.pressmark.language.Outlet;
import org.pressmark.language.Outlets;

/** Reads the outlet from what stands above a story: the archive's own line, mastheads, slugs, the letterhead of a press release. */
final class Mastheads {

    private static final Pattern CITATION = Pattern.compile(
            "^(?<name>\\p{Lu}[^,;:]{3,60}),\\s(?:Volume|Vol\\.?|Band|Jahrgang|Tome|Number|No\\.?|Issue|Nr\\.?)\\s|^(?<paper>\\p{Lu}[^,;:]{3,60}),\\s[^;:]{0,60}\\b(?:p|pg|pp|[Pp]age|S)\\.?\\s?[A-Z]?\\d{1,3}$");
    private static final Pattern SLUG = Pattern.compile("^[A-Z]{0,3}\\d{2,5}\\s+(?<name>\\p{Lu}.*)$");
    private static final Pattern EDGE = Pattern.compile("(?<![\\s,;|•·–—:(-])[\\s,;|•·–—:(-]++$");
    private static final Pattern HUMP = Pattern.compile("\\p{Ll}\\p{Lu}|^\\p{Lu}{2,6}$|^@");
    private static final Pattern SPECIAL = Pattern.compile(
            "(?i:special (?:to|for|dispatch to|cable to|correspondence of|telegram to))\\s(?<name>(?i:the )?\\p{Lu}[\\p{L}&.'’ -]{3,50}?)[.)\\]]*$");
    /** {@code The boat that came back.}: words in small letters, and a stop. */
    private static final Pattern SENTENCE =
            Pattern.compile("\\s\\p{Ll}{2,20}\\s(?:\\p{Ll}{1,20}\\s){0,6}\\p{Ll}{2,20}[.!?]$");
    /** {@code The Norvale Courier (1990 full text) - Norvale}, {@code The Norvale Courier Newspaper}: what stands behind is no part of the name. */
    private static final Pattern LEADING = Pattern.compile(
            "^(?<name>\\p{Lu}[^()|]{3,45}?)(?: [Nn]ewspaper$|\\s\\([^()]{2,40}\\)\\s[-–—]\\s\\p{Lu}[^.!?]{2,40}\\.?$)");

    /** {@code • Radio Norvale}: one of a list of links, such as the other houses of a group. */
    private static final Pattern LINK = Pattern.compile("^[•▪]\\s");

    private static final Pattern SEGMENT = Pattern.compile("(?:(?<!\\s)\\s++)?[|•·]\\s*");
    /** {@code From Associated Press}: what stands before the name of a wire service that was only used. */
    private static final Pattern FROM = Pattern.compile(
            "(?iu)(?:from|source|via|by|aus|quelle|von|de|par|avec|fuente|fonte|bron)(?: the)?\\s?:?\\s?$");

    /** {@code Norvale News Service Published: 7 January 2010}. */
    private static final Pattern DATE_LABEL = Pattern.compile(
            "\\s(?iu:published|posted|updated|created|publié|veröffentlicht|erschienen|publicado|pubblicato|gepubliceerd)(?: (?:on|at|le|am|el|il|em|op))?$");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
    private static final int LONGEST_LABEL = 14;
    private static final int MOST_WORDS_OF_NAME = 7;

    private final Craft craft;
    private final TitleEdges edges;
    private final MastheadNames names;
    private final Letterheads letterheads;
    private final UnknownMastheads unknown;

    Mastheads(Craft craft) {
        this.edges = new TitleEdges(craft);
        this.names = new MastheadNames(craft);
        this.letterheads = new Letterheads(craft, names::isOne);
        this.unknown = new UnknownMastheads(craft, names);
        this.craft = craft;
    }

    /** The credits above the story of {@code sheet}, in the order of the page. */
    List<Credit> creditsIn(Worksheet sheet) {
        var credits = new ArrayList<Credit>();
        header(sheet).ifPresent(credits::add);
        List<Passage> lines = sheet.anatomy().masthead();
        for (int i = 0; i < lines.size(); i++) {
            line(sheet, lines.get(i), i == 0, credits);
        }
        special(sheet).ifPresent(credits::add);
        unknown.in(sheet).ifPresent(credits::add);
        letterheads.in(sheet).ifPresent(credits::add);
        return credits;
    }

    /** {@code Special to The Evening Ledger.} */
    private Optional<Credit> special(Worksheet sheet) {
        var lines = new ArrayList<>(sheet.anatomy().masthead());
        lines.addAll(sheet.anatomy().bylines());
        for (Passage line : lines) {
            Matcher special = SPECIAL.matcher(line.printed());
            if (special.find() && isNamed(special.group("name"))) {
                return Optional.of(Credit.of(craft, line.group(special, "name"), "special-to", 84, true));
            }
        }
        return Optional.empty();
    }

    private Optional<Credit> header(Worksheet sheet) {
        Optional<HeaderLine> header = sheet.anatomy().header().flatMap(line -> HeaderLine.in(sheet.text(), line));
        Passage rest = header.map(HeaderLine::rest).orElse(new Passage(0, 0, ""));
        String printed = rest.printed();
        boolean other = !LETTERS.matcher(printed).find()
                || printed.startsWith("@") && words(printed) > 1
                || craft.dateLines().isDateLine(sheet.text(), rest)
                || craft.sections().isSection(printed)
                || craft.sections().isPath(printed)
                || craft.bylines().isPerson(printed)
                        && craft.outlets().find(printed).isEmpty();
        if (other || words(printed) > MOST_WORDS_OF_NAME) {
            return Optional.empty();
        }
        Outlet outlet = craft.outlets().called(printed);
        boolean sure = outlet.known() || Outlets.isDomain(printed) || Outlets.mayBeDomain(printed);
        boolean word = words(printed) == 1
                && !craft.papers().hasPressWord(printed)
                && !HUMP.matcher(printed).find();
        boolean sentence = printed.indexOf(':') >= 0
                || SENTENCE.matcher(printed).find()
                || printed.endsWith("...")
                || printed.endsWith("…");
        if (!sure && (word || sentence)) {
            return Optional.empty();
        }
        return Optional.of(new Credit(outlet, List.of(rest), "header-line", sure ? 96 : 75, true));
    }

    private void line(Worksheet sheet, Passage line, boolean first, List<Credit> credits) {
        if (LINK.matcher(line.printed()).find()) {
            return;
        }
        Optional<Labels.Fact> fact = craft.labels().in(sheet.text(), line);
        Matcher citation = CITATION.matcher(line.printed());
        Matcher slug = SLUG.matcher(line.printed());
        Matcher leading = LEADING.matcher(line.printed());
        Optional<Credit> source = craft.sourceLines().in(sheet.text(), line).flatMap(found -> sourceLine(sheet, found));
        if (fact.isPresent()) {
            fact.filter(known -> known.is(Statement.Label.OUTLET))
                    .map(known -> labelled(sheet, known.value()))
                    .ifPresent(credits::add);
        } else if (source.isPresent()) {
            credits.add(source.get());
        } else if (citation.find() && !craft.papers().isPageLabel(cited(citation))) {
            String group = citation.group("name") == null ? "paper" : "name";
            credits.add(Credit.of(craft, line.group(citation, group), "citation", 92, true));
        } else if (site(sheet, line).isPresent()) {
            credits.add(Credit.of(craft, site(sheet, line).get(), "masthead", 88, true));
        } else if (isSuffix(sheet, line)) {
            credits.add(Credit.of(craft, line, "title-suffix", 86, true));
        } else if (!craft.sections().isSection(line.printed())
                        && !craft.papers().isPageLabel(line.printed())
                        && craft.outlets().find(line.printed()).isPresent()
                || Outlets.isDomain(line.printed())) {
            boolean word = EnglishWords.contains(line.printed().toLowerCase(Locale.ROOT));
            credits.add(Credit.of(craft, line, "masthead", word ? 74 : 94, true));
        } else if (leading.find() && craft.outlets().find(leading.group("name")).isPresent()) {
            credits.add(Credit.of(craft, line.group(leading, "name"), "masthead", 95, true));
        } else if (slug.find() && isNamed(slug.group("name"))) {
            credits.add(Credit.of(craft, line.group(slug, "name"), "wire-slug", 80, true));
        } else if (edges.part(sheet.text(), line).others().size() > 0) {
            edges.part(sheet.text(), line).others().stream()
                    .filter(name -> !isDated(sheet, name))
                    .forEach(name -> credits.add(Credit.of(craft, name, "title-suffix", 86, true)));
        } else if (SEGMENT.matcher(line.printed()).find()) {
            segments(sheet, line, credits);
            besideDate(sheet, line, first).ifPresent(credits::add);
        } else {
            besideDate(sheet, line, first).ifPresent(credits::add);
        }
    }

    private static String cited(Matcher citation) {
        return citation.group("name") == null ? citation.group("paper") : citation.group("name");
    }

    /** {@code valleypaper.org - News of the Valley}: an address before what the site says of itself. */
    private static Optional<Passage> site(Worksheet sheet, Passage line) {
        int dash = line.printed().indexOf(" - ");
        return dash > 0 && Outlets.isDomain(line.printed().substring(0, dash))
                ? Optional.of(Passage.of(sheet.text(), line.start(), line.start() + dash))
                : Optional.empty();
    }

    /** The name of a paper on the headline's own line, behind it. */
    private boolean isSuffix(Worksheet sheet, Passage line) {
        return craft.papers().hasPressWord(line.printed())
                && sheet.anatomy()
                        .headline()
                        .filter(headline -> headline.end() <= line.start()
                                && sheet.text()
                                                .substring(headline.end(), line.start())
                                                .indexOf('\n')
                                        < 0)
                        .isPresent();
    }

    /** {@code Source: The Gazette, Cork, in English 0700 gmt 9 Jan 05}: what stands behind the name is no part of it. */
    private Credit labelled(Worksheet sheet, Passage value) {
        Passage name = craft.sourceLines()
                .in(sheet.text(), value)
                .flatMap(SourceLine::name)
                .orElseGet(() -> beforeBar(sheet, value));
        return Credit.of(
                craft,
                name,
                "labelled-outlet",
                labelConfidence(sheet, value, name),
                !craft.outlets().isAgency(name.printed()));
    }

    /** A source may be whoever sent the text, other labels speak of the publication itself. */
    private int labelConfidence(Worksheet sheet, Passage value, Passage name) {
        boolean source = FROM.matcher(sheet.text())
                .region(Math.max(0, value.start() - LONGEST_LABEL), value.start())
                .find();
        boolean known = craft.outlets().find(name.printed()).isPresent();
        return !source ? 95 : known ? 92 : 84;
    }

    /** {@code Source: The Gazette| 2018-08-14|Editor: Ann Lee}. */
    private static Passage beforeBar(Worksheet sheet, Passage value) {
        int bar = value.printed().indexOf('|');
        int end = bar < 2
                ? value.end()
                : value.start()
                        + value.printed().substring(0, bar).stripTrailing().length();
        return Passage.of(sheet.text(), value.start(), end);
    }

    private Optional<Credit> sourceLine(Worksheet sheet, SourceLine found) {
        int confidence =
                switch (found.strength()) {
                    case KNOWN -> 94;
                    case WORDED -> 84;
                    case PLACED -> 68;
                };
        return found.name().map(name -> {
            boolean from = FROM.matcher(sheet.text())
                    .region(Math.max(0, name.start() - LONGEST_LABEL), name.start())
                    .find();
            boolean own = !from || !craft.outlets().isAgency(name.printed());
            return Credit.of(craft, name, "source-line-above", confidence, own);
        });
    }

    /** {@code Reuters | Moscow | Updated: 17-06-2021 12:59}. */
    private void segments(Worksheet sheet, Passage line, List<Credit> credits) {
        for (String segment : SEGMENT.split(line.printed())) {
            Optional<Outlet> outlet =
                    segment.isBlank() ? Optional.empty() : craft.outlets().find(segment);
            int at = line.start() + line.printed().indexOf(segment);
            if (outlet.isEmpty() && Outlets.isDomain(segment)) {
                credits.add(
                        Credit.of(craft, Passage.of(sheet.text(), at, at + segment.length()), "web-address", 84, true));
            }
            outlet.ifPresent(known -> credits.add(Credit.of(
                    craft, Passage.of(sheet.text(), at, at + segment.length()), "credit-line", 86, !known.isAgency())));
        }
    }

    private boolean isNamed(String name) {
        return craft.outlets().find(name).isPresent()
                || craft.papers().mayBeNamed(name) && craft.papers().hasPressWord(name);
    }

    /** {@code The Gazette, January 12, 2006}; on the first line of the page a name of whatever words will do. */
    private Optional<Credit> besideDate(Worksheet sheet, Passage line, boolean first) {
        Optional<DateMention> date =
                craft.dates().in(sheet.text(), line.start(), line.end(), Dates.Order.UNKNOWN).stream()
                        .findFirst();
        int end = date.map(mention -> mention.passage().start()).orElse(line.start());
        int to = nameEnd(sheet.text().substring(line.start(), end)) + line.start();
        Passage name = Passage.of(sheet.text(), line.start(), to);
        if (name.printed().isBlank() || craft.isPlace().test(name.printed())) {
            return Optional.empty();
        }
        if (craft.outlets().find(name.printed()).isPresent() || Outlets.isDomain(name.printed())) {
            return Optional.of(Credit.of(craft, name, "beside-date", 93, true));
        }
        if (!craft.papers().mayBeNamed(name.printed()) || words(name.printed()) > MOST_WORDS_OF_NAME) {
            return Optional.empty();
        }
        if (craft.papers().hasPressWord(name.printed())) {
            return Optional.of(Credit.of(craft, name, "beside-date", 75, true));
        }
        boolean named = first
                && words(name.printed()) > 1
                && date.filter(DateMention::isFullDay).isPresent()
                && names.isOne(sheet, name)
                && craft.dateLines().datesIn(sheet.text(), line, Dates.Order.UNKNOWN).stream()
                        .noneMatch(dated -> dated.kind() != DateLines.Kind.PLAIN);
        return named ? Optional.of(Credit.of(craft, name, "beside-date", 64, true)) : Optional.empty();
    }

    /** Where the name before a date ends: what parts them, and a label of the date, are no part of it. */
    private static int nameEnd(String before) {
        Matcher edge = EDGE.matcher(before);
        String bare = edge.find() ? before.substring(0, edge.start()) : before;
        Matcher label = DATE_LABEL.matcher(bare);
        return label.find() ? label.start() : bare.length();
    }

    private boolean isDated(Worksheet sheet, Passage line) {
        return craft.dateLines().isDateLine(sheet.text(), line);
    }

    private static int words(String printed) {
        return printed.split("\\s+").length;
    }
}

package org.pressmark.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Statement;
import org.pressmark.language.DateMention;
import org.pressmark.language.Dates;
import org.pressmark.language.Outlet;
import org.pressmark.language.Outlets;

/** Collects the places where a clipping names its outlet and its agencies, the most trusted first. */
final class Credits {

    private static final Pattern CITATION = Pattern.compile(
            "^(?<name>\\p{Lu}[^,;:]{3,60}),\\s(?:Volume|Vol\\.?|Band|Jahrgang|Tome|Number|No\\.?|Issue|Nr\\.?)\\s");
    private static final Pattern RIGHTS_NAME = Pattern.compile(
            "(?:©|\\([cC]\\)|Copyright|\\d{4}|All [Rr]ights [Rr]eserved|Inc\\.?|Ltd\\.?|LLC|\\bby\\b|[.,;|:]|RIPRODUZIONE RISERVATA|\\s-\\s)+");
    private static final Pattern SELF = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}.&-]*(?: \\p{Lu}[\\p{L}.&-]*){0,4}) (?:reported|has learned|has learnt|understands|can reveal)\\b");
    private static final Pattern ABOUT = Pattern.compile(
            "\\b(?:[Aa]rchives?|newsroom|journalism|[Ss]ubscribe|[Dd]onate|newsletter|our readers|support us)\\b");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}&.-]+(?: (?:of |the )?\\p{Lu}[\\p{L}&.-]+){0,4}");
    private static final int MASTHEAD_LINES = 4;
    private static final int LAST_PARAGRAPHS = 2;
    private static final Pattern EDGE = Pattern.compile("[\\s,;|•·–—:-]+$");
    private static final Pattern SENDER = Pattern.compile("\\s*[<(].*$|\"");
    private static final Pattern PARTS =
            Pattern.compile("\\s*(?:,|;|\\||·|/|\\s[-–—]\\s|\\b(?:with|and|by|By|BY|WITH|AND|for|et|und|y|e)\\b)\\s*");
    private static final int MOST_WORDS_OF_NAME = 7;

    private final Craft craft;

    Credits(Craft craft) {
        this.craft = craft;
    }

    /** The credits that {@code sheet} shows, the most trusted first. */
    List<Credit> in(Worksheet sheet) {
        var credits = new ArrayList<Credit>();
        stated(sheet, credits);
        header(sheet, credits);
        sheet.anatomy().masthead().forEach(line -> masthead(sheet, line, credits));
        unknownMasthead(sheet).ifPresent(credits::add);
        dateline(sheet).forEach(part -> dateline(part, credits));
        sheet.anatomy().bylines().forEach(line -> byline(line, credits));
        sheet.anatomy().furniture().forEach(line -> furniture(line, credits));
        self(sheet, credits);
        about(sheet, credits);
        credits.sort(Comparator.comparingInt(Credit::confidence).reversed());
        return credits;
    }

    private void stated(Worksheet sheet, List<Credit> credits) {
        for (Statement statement : sheet.clipping().statements()) {
            boolean outlet = statement.label() == Statement.Label.OUTLET;
            if (!outlet && statement.label() != Statement.Label.SENDER) {
                continue;
            }
            String name = outlet
                    ? statement.value()
                    : SENDER.matcher(statement.value()).replaceAll("").strip();
            int confidence =
                    switch (statement.origin()) {
                        case LAYOUT -> 97;
                        case HEADER -> outlet ? 93 : 88;
                        case PROPERTY -> 50;
                        case FILE_NAME -> 45;
                    };
            if (!name.isBlank() && !name.contains("@")) {
                credits.add(new Credit(
                        craft.outlets().called(name),
                        List.of(),
                        outlet ? "stated-outlet" : "sender",
                        confidence,
                        true));
            }
        }
    }

    private void header(Worksheet sheet, List<Credit> credits) {
        Optional<HeaderLine> header = sheet.anatomy().header().flatMap(line -> HeaderLine.in(sheet.text(), line));
        Passage rest = header.map(HeaderLine::rest).orElse(new Passage(0, 0, ""));
        String printed = rest.printed();
        boolean other = printed.isBlank()
                || craft.dateLines().isDateLine(sheet.text(), rest)
                || craft.sections().isSection(printed)
                || craft.sections().isPath(printed)
                || craft.bylines().isPerson(printed)
                        && craft.outlets().find(printed).isEmpty();
        if (!other && printed.split("\\s+").length <= MOST_WORDS_OF_NAME) {
            Outlet outlet = craft.outlets().called(printed);
            credits.add(new Credit(
                    outlet, List.of(rest), "header-line", outlet.known() || Outlets.isDomain(printed) ? 96 : 75, true));
        }
    }

    private void masthead(Worksheet sheet, Passage line, List<Credit> credits) {
        Optional<Labels.Fact> fact = craft.labels().in(sheet.text(), line);
        Matcher citation = CITATION.matcher(line.printed());
        if (fact.isPresent()) {
            fact.filter(known -> known.is(Statement.Label.OUTLET))
                    .map(known -> credit(known.value(), "labelled-outlet", 95, true))
                    .ifPresent(credits::add);
        } else if (citation.find()) {
            Passage name = Passage.of(sheet.text(), line.start(), line.start() + citation.end("name"));
            credits.add(credit(name, "citation", 92, true));
        } else if (craft.outlets().find(line.printed()).isPresent() || Outlets.isDomain(line.printed())) {
            credits.add(credit(line, "masthead", 94, true));
        } else {
            besideDate(sheet, line).ifPresent(credits::add);
        }
    }

    /** {@code The Gazette, January 12, 2006}. */
    private Optional<Credit> besideDate(Worksheet sheet, Passage line) {
        Optional<Passage> date = craft.dates().in(sheet.text(), line.start(), line.end(), Dates.Order.UNKNOWN).stream()
                .map(DateMention::passage)
                .findFirst();
        int end = date.map(Passage::start).orElse(line.start());
        Matcher edge = EDGE.matcher(sheet.text().substring(line.start(), end));
        int to = edge.find() ? line.start() + edge.start() : end;
        Passage name = Passage.of(sheet.text(), line.start(), to);
        if (name.printed().isBlank() || craft.isPlace().test(name.printed())) {
            return Optional.empty();
        }
        if (craft.outlets().find(name.printed()).isPresent() || Outlets.isDomain(name.printed())) {
            return Optional.of(credit(name, "beside-date", 93, true));
        }
        return craft.papers().mayBeNamed(name.printed()) && craft.papers().hasPressWord(name.printed())
                ? Optional.of(credit(name, "beside-date", 75, true))
                : Optional.empty();
    }

    private Credit credit(Passage name, String rule, int confidence, boolean own) {
        return new Credit(craft.outlets().called(name.printed()), List.of(name), rule, confidence, own);
    }

    /** A line in the place of a masthead that names an outlet nobody knows: above the headline, or next to the date. */
    private Optional<Credit> unknownMasthead(Worksheet sheet) {
        List<Passage> lines = sheet.anatomy().masthead();
        for (int i = 0; i < lines.size(); i++) {
            Passage line = lines.get(i);
            boolean dated = i + 1 < lines.size() && craft.dateLines().isDateLine(sheet.text(), lines.get(i + 1))
                    || i > 0 && craft.dateLines().isDateLine(sheet.text(), lines.get(i - 1)) && i == 1;
            boolean above = i == 0
                    && craft.papers().hasPressWord(line.printed())
                    && lines.stream().limit(MASTHEAD_LINES).anyMatch(other -> craft.dateLines()
                            .isDateLine(sheet.text(), other));
            if ((dated || above) && isName(sheet, line)) {
                return Optional.of(
                        credit(line, "unknown-masthead", craft.papers().hasPressWord(line.printed()) ? 78 : 62, true));
            }
        }
        return Optional.empty();
    }

    private boolean isName(Worksheet sheet, Passage line) {
        String printed = line.printed();
        boolean other = craft.dateLines().isDateLine(sheet.text(), line)
                || craft.sections().isSection(printed)
                || craft.sections().isPath(printed)
                || craft.bylines().isPerson(printed) && !craft.papers().hasPressWord(printed)
                || craft.isPlace().test(printed)
                || craft.labels().in(sheet.text(), line).isPresent();
        return !other && craft.papers().mayBeNamed(printed) && printed.split("\\s+").length <= MOST_WORDS_OF_NAME;
    }

    /** The dateline of the sheet, read anew with the beginning of the story behind it. */
    Optional<Dateline> datelineOf(Worksheet sheet) {
        return sheet.anatomy().dateline().flatMap(line -> {
            int end = sheet.anatomy().body().stream()
                    .filter(paragraph -> paragraph.end() > line.end())
                    .mapToInt(Passage::end)
                    .findFirst()
                    .orElse(line.end());
            return craft.datelines().at(sheet.text(), line.start(), Math.max(end, line.end()));
        });
    }

    private List<Passage> dateline(Worksheet sheet) {
        return datelineOf(sheet).map(Dateline::credits).orElse(List.of());
    }

    private void dateline(Passage part, List<Credit> credits) {
        Optional<Outlet> known = craft.outlets().find(part.printed());
        boolean domain = Outlets.isDomain(part.printed());
        credits.add(credit(part, "dateline", known.isPresent() || domain ? 90 : 58, false));
    }

    private void byline(Passage line, List<Credit> credits) {
        for (String part : PARTS.split(line.printed())) {
            int at = line.printed().indexOf(part);
            craft.outlets()
                    .find(part)
                    .filter(outlet -> part.length() > 1)
                    .map(outlet -> new Credit(
                            outlet,
                            List.of(new Passage(line.start() + at, line.start() + at + part.length(), part)),
                            "byline",
                            84,
                            false))
                    .ifPresent(credits::add);
        }
    }

    private void furniture(Passage line, List<Credit> credits) {
        String printed = line.printed();
        if (Outlets.isDomain(printed)) {
            credits.add(credit(line, "web-address", 86, true));
        } else if (printed.matches("==?\\s?\\p{L}{2,12}")) {
            Passage name = new Passage(
                    line.end() - printed.replace("=", "").strip().length(),
                    line.end(),
                    printed.replace("=", "").strip());
            credits.add(credit(name, "end-mark", 70, false));
        } else if (Furniture.isRights(new Line(line, 0, false))) {
            rights(line, credits);
        }
    }

    private void rights(Passage line, List<Credit> credits) {
        for (String part : RIGHTS_NAME.split(line.printed())) {
            String name = part.strip();
            int at = line.printed().indexOf(name);
            boolean plain = !name.isEmpty() && name.split("\\s+").length <= MOST_WORDS_OF_NAME;
            if (plain && craft.outlets().find(name).isPresent()) {
                Passage passage = new Passage(line.start() + at, line.start() + at + name.length(), name);
                credits.add(credit(passage, "rights-line", 80, false));
            }
        }
    }

    /** The last lines of a page may speak of the house that made it. */
    private void about(Worksheet sheet, List<Credit> credits) {
        List<Passage> body = sheet.anatomy().body();
        for (Passage last : body.subList(Math.max(0, body.size() - LAST_PARAGRAPHS), body.size())) {
            Matcher name = ABOUT.matcher(last.printed()).find() ? NAME.matcher(last.printed()) : NAME.matcher("");
            while (name.find()) {
                if (craft.outlets().find(name.group()).isPresent()) {
                    credits.add(credit(
                            Passage.of(sheet.text(), last.start() + name.start(), last.start() + name.end()),
                            "about-the-house",
                            55,
                            true));
                }
            }
        }
    }

    /** {@code Example News reported on Tuesday}: papers speak of themselves so. */
    private void self(Worksheet sheet, List<Credit> credits) {
        if (sheet.anatomy().body().isEmpty()) {
            return;
        }
        Passage lead = sheet.anatomy().body().get(0);
        Matcher self = SELF.matcher(lead.printed());
        while (self.find()) {
            Optional<Outlet> outlet = craft.outlets().find(self.group("name"));
            if (outlet.filter(named -> !named.isAgency()).isPresent()) {
                Passage name =
                        Passage.of(sheet.text(), lead.start() + self.start("name"), lead.start() + self.end("name"));
                credits.add(credit(name, "own-report", 50, false));
            }
        }
    }
}

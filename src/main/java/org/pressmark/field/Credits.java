package org.pressmark.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pressmark.anatomy.Anatomy;
import org.pressmark.anatomy.Craft;
import org.pressmark.anatomy.Dateline;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Statement;
import org.pressmark.language.Outlet;
import org.pressmark.language.Outlets;

/**
 * Collects the places where a clipping names its outlet and its agencies, the most trusted first: what the file states, what stands above
 * the story, dateline and bylines, and what stands below the story.
 */
final class Credits {

    private static final String BY_MAIL = "sender";
    private static final int FORWARDED = 40;
    /** Letters that many papers share: {@code (NG)}. */
    private static final int LONGEST_INITIALS = 3;

    private static final Pattern SENDER = Pattern.compile("(?s)(?:(?<!\\s)\\s++)?[<(].*+|\"");
    /** {@code sn} in {@code (dpa/sn)}: who put the text together. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Ll}{1,4}");

    private static final Pattern PARTS =
            Pattern.compile("\\s*(?:,|;|\\||·|/|\\s[-–—]\\s|\\b(?:with|and|by|By|BY|WITH|AND|for|et|und|y|e)\\b)\\s*");

    private final Craft craft;
    private final Mastheads mastheads;
    private final HouseLines houseLines;
    private final Closings closings;
    private final PrintedNames names;
    private final Newsrooms newsrooms;
    private final Confidences confidences;
    private final HouseVoices voices;
    private final OwnCopy ownCopy;
    private final StaffCredits staff;
    private final PictureCredits pictures;
    private final HouseLabels labels;

    Credits(Craft craft) {
        this.craft = craft;
        this.names = new PrintedNames(craft);
        this.mastheads = new Mastheads(craft);
        this.houseLines = new HouseLines(craft);
        this.closings = new Closings(craft);
        this.newsrooms = new Newsrooms(craft);
        this.voices = new HouseVoices(craft);
        this.confidences = new Confidences(craft, voices);
        this.ownCopy = new OwnCopy(craft);
        this.staff = new StaffCredits(craft);
        this.pictures = new PictureCredits(craft);
        this.labels = new HouseLabels(craft);
    }

    /** The credits that {@code sheet} shows, the most trusted first. */
    List<Credit> in(Worksheet sheet) {
        return sheet.credits(this::read);
    }

    private List<Credit> read(Worksheet sheet) {
        var credits = new ArrayList<Credit>();
        stated(sheet, credits);
        credits.addAll(mastheads.creditsIn(sheet));
        credits.addAll(houseLines.creditsIn(sheet));
        named(sheet, credits);
        credits.addAll(labels.creditsIn(sheet));
        datelineOf(sheet).map(Dateline::credits).orElse(List.of()).stream()
                .filter(part -> craft.outlets().find(part.printed()).isPresent()
                        || !craft.bylines().isDeskOrRole(part.printed())
                                && !INITIALS.matcher(part.printed()).matches())
                .forEach(part -> credits.add(dateline(part)));
        sheet.anatomy().bylines().forEach(line -> byline(line, credits));
        credits.addAll(closings.creditsIn(sheet));
        newsrooms.in(sheet).ifPresent(credits::add);
        credits.addAll(staff.creditsIn(sheet));
        credits.addAll(voices.creditsIn(sheet));
        if (credits.isEmpty()) {
            confidences.in(sheet).ifPresent(credits::add);
        }
        if (credits.stream()
                .noneMatch(credit -> credit.own() || !credit.outlet().isAgency())) {
            voices.speaking(sheet).or(() -> pictures.in(sheet)).ifPresent(credits::add);
        }
        ownCopy.in(sheet, credits).ifPresent(credits::add);
        boolean named = credits.stream().anyMatch(Credits::isPrintedOutlet);
        return credits.stream()
                .map(credit -> named && isUnknownSender(credit) ? forwarded(credit) : credit)
                .map(credit -> names.spelt(credit, sheet))
                .sorted(Comparator.comparingInt(Credit::confidence).reversed())
                .toList();
    }

    /** {@code The Courier - https://courier.example}, {@code The Courier, Norvale, MN}, above, below and beside the story. */
    private void named(Worksheet sheet, List<Credit> credits) {
        Anatomy anatomy = sheet.anatomy();
        Stream.of(
                        anatomy.masthead(),
                        anatomy.headline().stream().toList(),
                        anatomy.bylines(),
                        anatomy.furniture(),
                        anatomy.body())
                .flatMap(List::stream)
                .flatMap(line -> craft.namedLines().in(sheet.text(), line).stream())
                .map(named -> Credit.of(
                        craft,
                        named.name(),
                        named.addressed() ? "name-and-address" : "name-and-town",
                        named.known() ? 94 : 84,
                        true))
                .forEach(credits::add);
    }

    private static boolean isPrintedOutlet(Credit credit) {
        return credit.own() && !credit.passages().isEmpty();
    }

    private static boolean isUnknownSender(Credit credit) {
        return credit.rule().equals(BY_MAIL) && !credit.outlet().known();
    }

    /** Whoever mails a page that has a masthead of its own has only passed it on, unless the name is that of a publication. */
    private static Credit forwarded(Credit sender) {
        return new Credit(sender.outlet(), sender.passages(), sender.rule(), FORWARDED, sender.own());
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
                        case HEADER -> outlet ? 93 : 72;
                        case PROPERTY -> 50;
                        case FILE_NAME -> 45;
                    };
            if (!name.isBlank() && !name.contains("@")) {
                credits.add(new Credit(
                        craft.outlets().called(name), List.of(), outlet ? "stated-outlet" : BY_MAIL, confidence, true));
            }
        }
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

    private Credit dateline(Passage part) {
        Optional<Outlet> known = craft.outlets().find(part.printed());
        boolean domain = Outlets.isDomain(part.printed());
        boolean initials = part.printed().length() <= LONGEST_INITIALS;
        int confidence = known.filter(Outlet::isAgency).isPresent() ? 90 : initials ? 72 : 86;
        return Credit.of(craft, part, Credit.DATELINE, known.isPresent() || domain ? confidence : 58, false);
    }

    /** {@code Additional reporting by X}: a house on such a line only helped with the story. */
    private void byline(Passage line, List<Credit> credits) {
        String rule = craft.creditWords().helped().matcher(line.printed()).find() ? Credit.HELPED : "byline";
        for (String segment : PARTS.split(line.printed())) {
            String part = craft.bylines().bare(segment);
            int at = line.printed().indexOf(part);
            if (part.length() > 1 && craft.outlets().find(part).isPresent()) {
                Passage name = new Passage(line.start() + at, line.start() + at + part.length(), part);
                credits.add(Credit.of(craft, name, rule, 84, false));
            }
        }
    }
}

package org.pressmark.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.anatomy.Craft;
import org.pressmark.anatomy.Line;
import org.pressmark.anatomy.SourceLine;
import org.pressmark.clipping.Passage;
import org.pressmark.language.GivenNames;
import org.pressmark.language.Outlet;
import org.pressmark.language.Outlets;

/** Reads outlet and agencies from what stands below a story, and from where the story speaks of its own house. */
final class Closings {

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}&.-]+(?: (?:of |the )?\\p{Lu}[\\p{L}&.-]+){0,4}");
    private static final Pattern END_MARK = Pattern.compile("==?\\s?(?<name>\\p{L}{2,12})");
    private static final String AND_AGENCIES =
            "(?:\\s(?:and|/|&|et|y|e|und|en) (?i:news |other )?(?i:agencies|agences|agencias|agenzie|agenturen|agências))?";
    private static final Pattern SOURCE =
            Pattern.compile("^(?:SOURCE:?|(?i:source|quelle|fuente|fonte|bron)\\s?:)\\s(?<name>\\p{Lu}[^.;()]{2,70}?)"
                    + AND_AGENCIES + "(?:\\s(?:https?://|www\\.)\\S{4,300})?$");
    /** {@code Source:} alone on its line, the name on the next. */
    private static final Pattern BELOW_LABEL = Pattern.compile(
            "^[ \\t]{0,8}(?i:sources?|quelle|fuente|fonte|bron)\\s?:[ \\t]{0,8}\\n[ \\t]{0,8}(?<name>\\p{Lu}[^\\n]{2,70}?)"
                    + AND_AGENCIES + "[ \\t]{0,8}$",
            Pattern.MULTILINE);

    private static final Pattern ASKER = Pattern.compile("^(?<name>\\p{Lu}[\\p{L}. ]{1,28}?)\\s?:\\s");
    /** The call sign of an American, Canadian or Mexican station, as the ITU gives them out. */
    private static final Pattern CALL_SIGN = Pattern.compile("[KWCX][A-Z]{2,3}(?:-(?:TV|FM|AM|DT))?");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private static final int QUESTIONS = 2;
    private static final int LAST_PARAGRAPHS = 2;
    private static final int MOST_WORDS_OF_NAME = 7;
    private static final int LONGEST_NOTE = 160;

    private final Craft craft;

    Closings(Craft craft) {
        this.craft = craft;
    }

    /** The credits of {@code sheet}, in no order. */
    List<Credit> creditsIn(Worksheet sheet) {
        var credits = new ArrayList<Credit>();
        sheet.anatomy().furniture().forEach(line -> below(sheet, line, credits));
        belowLabel(sheet).ifPresent(credits::add);
        published(sheet, credits);
        report(sheet, credits);
        house(sheet, credits);
        interview(sheet).ifPresent(credits::add);
        asking(sheet).ifPresent(credits::add);
        return credits;
    }

    private void below(Worksheet sheet, Passage line, List<Credit> credits) {
        String printed = line.printed();
        Matcher end = END_MARK.matcher(printed);
        Matcher source = SOURCE.matcher(printed);
        Optional<String> issuer = craft.releases().issuer(printed);
        Optional<SourceLine> dated = craft.sourceLines().in(sheet.text(), line);
        if (dated.filter(found -> found.strength() != SourceLine.Strength.PLACED)
                .flatMap(SourceLine::name)
                .isPresent()) {
            credits.add(sourceLine(dated.get()));
        } else if (Outlets.isDomain(printed)) {
            credits.add(Credit.of(craft, line, "web-address", 86, true));
        } else if (end.matches()) {
            credits.add(Credit.of(craft, line.group(end, "name"), "end-mark", 70, false));
        } else if (craft.furniture().isRights(new Line(line, 0, false))
                && !craft.furniture().isCaption(new Line(line, 0, false))) {
            rights(line, isBelow(sheet, line), credits);
        } else if (source.find() && !craft.bylines().isDeskOrRole(source.group("name"))) {
            Passage name = line.group(source, "name");
            int confidence = craft.outlets().find(name.printed()).isPresent() ? 80 : 66;
            credits.add(Credit.of(craft, name, "source-line", confidence, true));
        } else if (issuer.isPresent() && isRelease(sheet)) {
            int at = printed.indexOf(issuer.get());
            Passage name = Passage.of(
                    sheet.text(),
                    line.start() + at,
                    line.start() + at + issuer.get().length());
            credits.add(Credit.of(craft, name, "about-the-issuer", 60, true));
        }
    }

    /** {@code Source:} and on the next line {@code The Norvale Courier and agencies}. */
    private Optional<Credit> belowLabel(Worksheet sheet) {
        return BELOW_LABEL
                .matcher(sheet.text())
                .results()
                .map(below -> Passage.of(sheet.text(), below.start(1), below.end(1)))
                .filter(name -> craft.outlets().find(name.printed()).isPresent())
                .map(name -> Credit.of(craft, name, "source-line", 80, true))
                .findFirst();
    }

    private Credit sourceLine(SourceLine dated) {
        int confidence =
                switch (dated.strength()) {
                    case KNOWN -> 92;
                    case WORDED -> 88;
                    case PLACED -> 50;
                };
        return Credit.of(craft, dated.name().orElseThrow(), "source-line-below", confidence, true);
    }

    private boolean isRelease(Worksheet sheet) {
        return sheet.anatomy().masthead().stream()
                .anyMatch(line -> craft.releases().isRelease(line.printed()));
    }

    private static boolean isBelow(Worksheet sheet, Passage line) {
        List<Passage> body = sheet.anatomy().body();
        return !body.isEmpty() && body.get(body.size() - 1).end() <= line.start();
    }

    private void rights(Passage line, boolean below, List<Credit> credits) {
        for (String part : craft.creditWords().besideRights().split(line.printed())) {
            String name = part.strip();
            int at = line.printed().indexOf(name);
            if (name.isEmpty() || name.split("\\s+").length > MOST_WORDS_OF_NAME) {
                continue;
            }
            Passage passage = new Passage(line.start() + at, line.start() + at + name.length(), name);
            if (craft.outlets().find(name).isPresent()) {
                credits.add(Credit.of(craft, passage, "rights-line", 80, false));
            } else if (craft.papers().mayBeNamed(name) && craft.papers().hasPressWord(name)) {
                boolean firm =
                        craft.creditWords().company().matcher(line.printed()).find();
                credits.add(Credit.of(craft, passage, "rights-line", firm ? 63 : 74, false));
            } else if (below && CALL_SIGN.matcher(name).matches()) {
                credits.add(Credit.of(craft, passage, "rights-line", 66, true));
            } else if (below
                    && name.indexOf(' ') > 0
                    && craft.papers().mayBeNamed(name)
                    && (!craft.bylines().isPerson(name) || isDatedHouse(line.printed(), name))) {
                credits.add(Credit.of(craft, passage, "rights-line", 58, true));
            }
        }
    }

    /** {@code © 2010 Ashford County Plainsman}: three words that begin with no given name. */
    private static boolean isDatedHouse(String line, String name) {
        String[] words = name.split("\\s+");
        return words.length > 2 && YEAR.matcher(line).find() && !GivenNames.contains(words[0]);
    }

    /** {@code Published in The Northern Herald daily on 19 February 2019}, below a story or as its last words. */
    private void published(Worksheet sheet, List<Credit> credits) {
        List<Passage> body = sheet.anatomy().body();
        var lines = new ArrayList<>(sheet.anatomy().furniture());
        lines.addAll(sheet.anatomy().masthead());
        lines.addAll(sheet.anatomy().bylines());
        body.stream()
                .skip(Math.max(0, body.size() - LAST_PARAGRAPHS))
                .filter(part -> part.printed().length() <= LONGEST_NOTE)
                .forEach(lines::add);
        for (Passage line : lines) {
            Matcher published = craft.creditWords().published().matcher(line.printed());
            while (published.find()) {
                String name = published.group("name");
                boolean known = craft.outlets().find(name).isPresent();
                if (known || Outlets.isDomain(name) || craft.papers().hasPressWord(name)) {
                    credits.add(Credit.of(craft, line.group(published, "name"), "published-in", known ? 88 : 80, true));
                }
            }
        }
    }

    /** The last lines of a page may speak of the house that made it. */
    private void house(Worksheet sheet, List<Credit> credits) {
        List<Passage> body = sheet.anatomy().body();
        for (Passage last : body.subList(Math.max(0, body.size() - LAST_PARAGRAPHS), body.size())) {
            boolean speaks = craft.creditWords().house().matcher(last.printed()).find();
            Matcher name = NAME.matcher(speaks ? last.printed() : "");
            while (name.find()) {
                if (craft.outlets().find(name.group()).isPresent()) {
                    credits.add(Credit.of(
                            craft,
                            Passage.of(sheet.text(), last.start() + name.start(), last.start() + name.end()),
                            "about-the-house",
                            55,
                            true));
                }
            }
        }
    }

    /** {@code Example News reported on Tuesday}: papers speak of themselves so. */
    private void report(Worksheet sheet, List<Credit> credits) {
        if (sheet.anatomy().body().isEmpty()) {
            return;
        }
        Passage lead = sheet.anatomy().body().get(0);
        Matcher self = craft.creditWords().report().matcher(lead.printed());
        while (self.find()) {
            Optional<Outlet> outlet = craft.outlets().find(self.group("name"));
            if (outlet.filter(named -> !named.isAgency()).isPresent()) {
                credits.add(Credit.of(craft, lead.group(self, "name"), "own-report", 50, false));
            }
        }
    }

    /** {@code SPIEGEL: Why? ... SPIEGEL: And then?}: a paper that asks again and again prints the interview. */
    private Optional<Credit> asking(Worksheet sheet) {
        var asked = new HashMap<String, Integer>();
        for (Passage part : sheet.anatomy().body()) {
            Matcher asker = ASKER.matcher(part.printed());
            if (!asker.find()
                    || craft.outlets().find(asker.group("name")).isEmpty()
                    || asked.merge(asker.group("name"), 1, Integer::sum) < QUESTIONS) {
                continue;
            }
            return Optional.of(Credit.of(craft, part.group(asker, "name"), "interviewer", 72, true));
        }
        return Optional.empty();
    }

    /** A headline that tells to which paper somebody spoke, over a story in which that paper speaks of itself. */
    private Optional<Credit> interview(Worksheet sheet) {
        Optional<Passage> headline = sheet.anatomy().headline();
        Matcher told = craft.creditWords()
                .told()
                .matcher(headline.map(Passage::printed).orElse(""));
        while (told.find()) {
            String named = told.group("name");
            boolean paper = craft.outlets()
                    .find(named)
                    .filter(found -> !found.isAgency())
                    .isPresent();
            boolean own = sheet.anatomy().body().stream()
                    .anyMatch(part -> part.printed().contains(named)
                            || craft.creditWords()
                                    .ourPaper()
                                    .matcher(part.printed())
                                    .find());
            if (paper && own) {
                return headline.map(line -> Credit.of(craft, line.group(told, "name"), "interview", 55, false));
            }
        }
        return Optional.empty();
    }
}

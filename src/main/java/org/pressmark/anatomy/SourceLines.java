package org.pressmark.anatomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.pressmark.clipping.Passage;
import org.pressmark.language.DateMention;
import org.pressmark.language.Dates;
import org.pressmark.language.GivenNames;
import org.pressmark.language.Outlets;

/**
 * Reads the lines in which papers, clipping services and readers note where and when a story was printed, at its head or at its foot.
 * A line is cut at its date and its commas, bars and dashes; it is such a line only if every piece is understood.
 */
public final class SourceLines {

    private static final int LONGEST = 170;
    private static final int MOST_WORDS_OF_NAME = 6;

    private final Outlets outlets;
    private final Dates dates;
    private final Papers papers;
    private final Sections sections;
    private final Bylines bylines;
    private final DateLines dateLines;
    private final Predicate<String> isPlace;

    SourceLines(
            Outlets outlets,
            Dates dates,
            Papers papers,
            Sections sections,
            Bylines bylines,
            DateLines dateLines,
            Predicate<String> isPlace) {
        this.outlets = outlets;
        this.dates = dates;
        this.papers = papers;
        this.sections = sections;
        this.bylines = bylines;
        this.dateLines = dateLines;
        this.isPlace = isPlace;
    }

    /** What {@code line} says of a publication; empty if it is not such a line. */
    public Optional<SourceLine> in(String text, Passage line) {
        if (line.printed().length() > LONGEST || line.printed().indexOf('\n') >= 0) {
            return Optional.empty();
        }
        List<DateMention> mentions = dates.in(text, line.start(), line.end(), Dates.Order.UNKNOWN);
        List<DateMention> days = mentions.stream().filter(DateMention::withYear).toList();
        return days.size() > 1
                ? Optional.empty()
                : new Reading(text, line, days.stream().findFirst(), mentions).result();
    }

    /** One line while it is read. */
    private final class Reading {

        private final String text;
        private final Passage line;
        private final Optional<DateMention> date;
        private final List<Passage> names = new ArrayList<>();
        private Optional<Passage> page = Optional.empty();
        private Optional<Passage> section = Optional.empty();
        private Optional<Passage> place = Optional.empty();
        private Optional<Passage> author = Optional.empty();
        private Optional<Passage> signed = Optional.empty();
        private boolean issue;
        /** A time of day stands behind the date, as beside the names of authors. */
        private boolean timed;
        /** Pieces such as {@code the paper of the valley}, in which a masthead speaks of itself. */
        private int boasts;

        private boolean strange;

        Reading(String text, Passage line, Optional<DateMention> date, List<DateMention> mentions) {
            this.text = text;
            this.line = line;
            this.date = date;
            var head = new StringBuilder(line.printed());
            for (DateMention mention : mentions) {
                for (int i = mention.passage().start(); i < mention.passage().end(); i++) {
                    head.setCharAt(i - line.start(), SourceLineForms.DATE);
                }
            }
            issue = SourceLineForms.LEFT_OUT.matcher(head).find();
            strange = ranges(mentions);
            mask(head, SourceLineForms.LIFE.matcher(head));
            timed = SourceLineForms.CLOCK.matcher(head).find();
            mask(head, SourceLineForms.CLOCK.matcher(head));
            Matcher archived = SourceLineForms.ARCHIVED.matcher(head);
            if (archived.find()) {
                head.setLength(archived.end());
            }
            cut(head);
        }

        private static void mask(StringBuilder head, Matcher form) {
            while (form.find()) {
                int length = form.end() - form.start();
                head.replace(
                        form.start(),
                        form.end(),
                        String.valueOf(SourceLineForms.DATE).repeat(length));
            }
        }

        /** {@code February 7 To February 12, 2022}. */
        private boolean ranges(List<DateMention> mentions) {
            for (int i = 1; i < mentions.size(); i++) {
                String between = text.substring(
                        mentions.get(i - 1).passage().end(),
                        mentions.get(i).passage().start());
                if (SourceLineForms.RANGE.matcher(between).matches()) {
                    return true;
                }
            }
            return false;
        }

        private void cut(CharSequence head) {
            Matcher cut = SourceLineForms.CUT.matcher(head);
            int from = 0;
            while (from <= head.length()) {
                boolean found = cut.find();
                int to = found ? cut.start() : head.length();
                piece(trimmed(line.start() + from, line.start() + Math.max(from, to)));
                from = found ? cut.end() : head.length() + 1;
            }
        }

        private Passage trimmed(int start, int end) {
            int from = start;
            int to = end;
            while (from < to && " \t\"“”()[]*.,:-".indexOf(text.charAt(from)) >= 0) {
                from++;
            }
            while (to > from && " \t\"“”()[]*,:-".indexOf(text.charAt(to - 1)) >= 0) {
                to--;
            }
            Passage bare = Passage.of(text, from, to);
            Matcher link = SourceLineForms.LINK.matcher(bare.printed());
            if (link.find() && link.start() > 0) {
                to = from + link.start();
            }
            Matcher label = SourceLineForms.LABEL.matcher(text.substring(from, to));
            return Passage.of(text, label.find() ? from + label.end() : from, to);
        }

        private void piece(Passage piece) {
            String printed = piece.printed();
            Matcher number = SourceLineForms.PAGE.matcher(printed);
            Matcher signed = SourceLineForms.AUTHOR.matcher(printed);
            Matcher monitored = SourceLineForms.MONITORED.matcher(printed);
            boolean last = piece.end() >= line.end() - 1;
            if (printed.isBlank() || isFiller(printed)) {
                return;
            }
            if (SourceLineForms.KIND_OF_TEXT.matcher(printed).find()
                    && outlets.find(printed).isEmpty()) {
                strange = true;
            } else if (number.matches()) {
                page = Optional.of(
                        Passage.of(text, piece.start() + number.start("page"), piece.start() + number.end("page")));
            } else if (SourceLineForms.NUMBER.matcher(printed).matches() && (last || piece.start() == line.start())) {
                page = Optional.of(piece);
            } else if (monitored.matches()
                    && outlets.find(monitored.group("name")).isPresent()) {
                names.add(Passage.of(
                        text, piece.start() + monitored.start("name"), piece.start() + monitored.end("name")));
            } else if (SourceLineForms.ISSUE.matcher(printed).matches()
                    || SourceLineForms.SEASON.matcher(printed).matches()) {
                issue = true;
            } else if (outlets.find(printed).isPresent() || Outlets.isDomain(printed)) {
                names.add(piece);
            } else if (sections.isSection(SourceLineForms.IN.matcher(printed).replaceFirst(""))
                    || printed.matches(
                            "(?i)(?:secci[oó]n|section|teil|lokalteil|cahier|sektion)\\b.{0,30}|.{0,20}\\bpage")) {
                section = Optional.of(piece);
            } else if (signed.find() && bylines.isPerson(printed.substring(signed.end()))) {
                author = Optional.of(Passage.of(text, piece.start() + signed.end(), piece.end()));
            } else if (isUnsigned(printed)) {
                return;
            } else if (isPlace.test(printed) && !papers.hasPressWord(printed)) {
                place = Optional.of(piece);
            } else if (papers.isPageLabel(printed)) {
                section = section.or(() -> Optional.of(piece));
            } else if (papers.mayBeNamed(printed)
                    && words(printed) <= MOST_WORDS_OF_NAME
                    && !dateLines.speaksOfDates(printed)
                    && !printed.matches("(?i)by .*")) {
                names.add(piece);
            } else if (Character.isLowerCase(printed.codePointAt(0)) && words(printed) <= MOST_WORDS_OF_NAME) {
                boasts++;
            } else {
                strange = true;
            }
        }

        /** {@code di Redazione}, {@code Par AFP}, {@code Bron}: who signs instead of a person, or a label whose value follows. */
        private boolean isUnsigned(String printed) {
            Matcher signed = SourceLineForms.AUTHOR.matcher(printed);
            String rest = signed.find() ? printed.substring(signed.end()) : "";
            return SourceLineForms.SOURCE_WORD.matcher(printed).matches()
                    || !rest.isEmpty()
                            && (bylines.isDeskOrRole(rest) || outlets.find(rest).isPresent());
        }

        private boolean isFiller(String printed) {
            return dateLines.saysNothing(printed)
                    || Arrays.stream(printed.split("[\\s.]+"))
                            .allMatch(word -> SourceLineForms.SAYS_NOTHING.contains(word.toLowerCase(Locale.ROOT))
                                    || word.isEmpty()
                                    || dates.isWeekday(word));
        }

        Optional<SourceLine> result() {
            if (strange || date.isEmpty() && page.isEmpty() && !issue) {
                return Optional.empty();
            }
            List<Passage> papersNamed = names.stream().filter(this::isPaper).toList();
            Optional<Passage> known = papersNamed.stream()
                    .filter(name -> outlets.find(name.printed()).isPresent())
                    .findFirst();
            Optional<Passage> named = known.or(() -> papersNamed.stream().findFirst());
            List<Passage> others =
                    names.stream().filter(name -> !papersNamed.contains(name)).toList();
            others.stream().filter(this::isAuthor).findFirst().ifPresent(this::sign);
            List<Passage> rest = others.stream()
                    .filter(name -> signed.or(() -> author).filter(name::equals).isEmpty())
                    .toList();
            if (named.isPresent()) {
                SourceLine.Strength strength =
                        known.isPresent() ? SourceLine.Strength.KNOWN : SourceLine.Strength.WORDED;
                return rest.size() + boasts > 1 ? Optional.empty() : Optional.of(line(named, strength));
            }
            boolean placed = boasts == 0
                    && rest.size() == 1
                    && rest.get(0).start() <= line.start() + 6
                    && date.filter(day -> day.isFullDay()
                                    && day.passage().start() > rest.get(0).end())
                            .isPresent();
            if (placed) {
                return Optional.of(line(Optional.of(rest.get(0)), SourceLine.Strength.PLACED));
            }
            boolean located = date.isPresent() && (page.isPresent() || section.isPresent() || place.isPresent());
            return boasts == 0 && rest.isEmpty() && (author.isPresent() || located)
                    ? Optional.of(line(Optional.empty(), SourceLine.Strength.PLACED))
                    : Optional.empty();
        }

        /** {@code Pilar Ochoa Sevilla 28 OCT 2014}: the place whence an author writes may stand behind the name. */
        private void sign(Passage person) {
            int blank = person.printed().lastIndexOf(' ');
            String first = person.printed().substring(0, blank);
            boolean placed = first.indexOf(' ') > 0
                    && bylines.isAuthor(first)
                    && isPlace.test(person.printed().substring(blank + 1))
                    && place.isEmpty();
            Passage name = placed ? Passage.of(text, person.start(), person.start() + blank) : person;
            if (placed) {
                place = Optional.of(Passage.of(text, person.start() + blank + 1, person.end()));
            }
            author = author.or(() -> Optional.of(name));
            signed = Optional.of(person);
        }

        private SourceLine line(Optional<Passage> name, SourceLine.Strength strength) {
            return new SourceLine(name, strength, date, page, section, place, author);
        }

        private boolean isPaper(Passage name) {
            return outlets.find(name.printed()).isPresent()
                    || Outlets.isDomain(name.printed())
                    || papers.hasPressWord(name.printed());
        }

        /** A person behind the date, or one known by the given name anywhere, wrote the story. */
        private boolean isAuthor(Passage name) {
            boolean behind =
                    date.filter(day -> day.passage().end() <= name.start()).isPresent();
            boolean given = GivenNames.contains(name.printed().split(" ")[0]);
            return bylines.isPerson(name.printed()) && (behind || given || timed && name.start() == line.start());
        }
    }

    private static int words(String printed) {
        return printed.split("\\s+").length;
    }
}

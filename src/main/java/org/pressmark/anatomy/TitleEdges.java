package org.pressmark.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Passage;
import org.pressmark.language.DateMention;
import org.pressmark.language.Dates;
import org.pressmark.language.Outlets;

/** Takes off a title what pages set around it: the name of the house or an address behind it, a time before it. */
public final class TitleEdges {

    /** A title, and what stood around it. */
    public record Parted(Passage title, List<Passage> others) {}

    private static final Pattern ADDRESS = Pattern.compile("\\s+(?:https?://|www\\.)\\S+$");
    private static final Pattern HOUSE = Pattern.compile("\\s+(?<sep>[|–—»·-]|::)\\s+(?<name>[^|–—»]{2,44})$");
    /** {@code REGION | Ferry pilots strike}: the section before the headline. */
    private static final Pattern SECTION =
            Pattern.compile("^(?<name>\\p{Lu}[\\p{L} &-]{1,28}\\p{L})\\s?\\|\\s{1,3}(?=\\S)");

    private static final Pattern COLON = Pattern.compile("^\\s?:\\s{1,3}");

    private static final Pattern CLOCK =
            Pattern.compile("^[\\s,|–—-]*(?:\\d{1,2}[:.h]\\d{2}\\s?(?:[ap]\\.?m\\.?)?)?[\\s,|–—-]*");
    /** {@code (Reuters) - Coffee houses ask for tax relief}. */
    private static final Pattern LEAD = Pattern.compile("^\\((?<name>[^()]{2,30})\\)\\s?[-–—:]\\s?");

    private static final Pattern SOURCE = Pattern.compile("\\s\\((?<source>\\p{Lu}[^()]{8,60})\\)$");

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS_OF_NAME = 6;

    private final Craft craft;

    /** The edges as {@code craft} reads them. */
    public TitleEdges(Craft craft) {
        this.craft = craft;
    }

    /** {@code title} without its edges, and the edges. */
    public Parted part(String text, Passage title) {
        var others = new ArrayList<Passage>();
        int start = title.start();
        int end = title.end();
        Matcher address = ADDRESS.matcher(title.printed());
        if (address.find()) {
            end = start + address.start();
        }
        Matcher house = HOUSE.matcher(text.substring(start, end));
        while (house.find() && isHouse(house) && words(text.substring(start, start + house.start())) >= FEWEST_WORDS) {
            others.add(Passage.of(text, start + house.start("name"), end));
            end = start + house.start();
            house = HOUSE.matcher(text.substring(start, end));
        }
        Matcher source = SOURCE.matcher(text.substring(start, end));
        if (source.find() && isDated(text, start + source.start("source"), start + source.end("source"))) {
            others.add(Passage.of(text, start + source.start("source"), start + source.end("source")));
            end = start + source.start();
        }
        Matcher lead = LEAD.matcher(text.substring(start, end));
        if (lead.find() && craft.outlets().find(lead.group("name")).isPresent()) {
            start += lead.end();
        }
        Matcher section = SECTION.matcher(text.substring(start, end));
        if (section.find()
                && isSection(section.group("name"))
                && words(text.substring(start + section.end(), end)) > FEWEST_WORDS) {
            others.add(Passage.of(text, start + section.start("name"), start + section.end("name")));
            start += section.end();
        }
        return behindDate(text, start, end, others);
    }

    private boolean isSection(String name) {
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT)) && words(name) < FEWEST_WORDS;
        return (capitals || craft.sections().isSection(name))
                && craft.flags().genreOf(name).isEmpty();
    }

    /** {@code (Courier 21/03/2016)}: a name and the day of its issue. */
    private boolean isDated(String text, int start, int end) {
        return craft.dates().in(text, start, end, Dates.Order.UNKNOWN).stream()
                .anyMatch(date -> date.isFullDay()
                        && date.passage().end() == end
                        && craft.papers()
                                .mayBeNamed(text.substring(start, date.passage().start())));
    }

    private Parted behindDate(String text, int begin, int end, List<Passage> others) {
        int start = begin;
        Optional<DateMention> date =
                craft.dates().in(text, start, end, Dates.Order.UNKNOWN).stream().findFirst();
        int from = begin;
        if (date.filter(first -> first.passage().start() == from).isPresent()) {
            Matcher clock = CLOCK.matcher(text.substring(date.get().passage().end(), end));
            int to = date.get().passage().end() + (clock.find() ? clock.end() : 0);
            Matcher colon = COLON.matcher(text.substring(date.get().passage().end(), end));
            boolean parted = date.get().isFullDay() && colon.find();
            to = parted ? date.get().passage().end() + colon.end() : to;
            boolean timed = clock.group().chars().anyMatch(Character::isDigit);
            if ((timed || parted) && words(text.substring(to, end)) >= FEWEST_WORDS) {
                others.add(date.get().passage());
                start = to;
            }
        }
        return new Parted(Passage.of(text, start, end), others);
    }

    private boolean isHouse(Matcher house) {
        String name = house.group("name").strip();
        if (craft.releases().isRelease(name) || craft.flags().genreOf(name).isPresent()) {
            return false;
        }
        boolean known = craft.outlets().find(name).isPresent() || Outlets.isDomain(name);
        boolean named = craft.papers().mayBeNamed(name)
                && craft.papers().hasPressWord(name)
                && words(name) > 1
                && words(name) <= MOST_WORDS_OF_NAME;
        return known || named;
    }

    private static int words(String printed) {
        return printed.strip().split("\\s+").length;
    }
}

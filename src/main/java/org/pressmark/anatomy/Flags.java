package org.pressmark.anatomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Table;

/** Tells the words that wire services set before a headline from the headline: {@code PREVIEW -}, {@code UPDATE 2-}, {@code (LEAD)}. */
public final class Flags {

    /** A headline and the flags that stood around it. */
    public record Parted(Passage headline, List<Passage> flags) {}

    private static final Pattern OPENING = Pattern.compile(
            "^(?:[(\\[](?<bracket>[^()\\[\\]]{2,28})[)\\]]\\s*[-–—:|]?\\s*|(?<flag>\\p{L}[\\p{L} /'’]{1,28}?)(?<number>\\s?\\d{1,2})?(?<sep>\\s?[-–—|]+\\s?|\\s?:\\s+|\\*{3}\\s*))");
    private static final Pattern CLOSING =
            Pattern.compile("(?:(?<!\\s)\\s++)?[(\\[](?<bracket>[^()\\[\\]]{2,24})[)\\]]$");
    private static final Pattern ORDINAL =
            Pattern.compile("^\\d{1,2}(?:st|nd|rd|th)?\\s+|(?<!\\s)\\s++\\d{1,2}$", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_HEADLINE = 8;

    private final Map<String, String> genres;

    private Flags(Map<String, String> genres) {
        this.genres = Map.copyOf(genres);
    }

    static Flags load() {
        var genres = new HashMap<String, String>();
        for (Table.Row row : Table.read(Flags.class, "genres.tsv")) {
            genres.putIfAbsent(row.cell("flag").toLowerCase(Locale.ROOT), row.cell("genre"));
        }
        Table.read(Flags.class, "wire-marks.tsv")
                .forEach(row -> genres.putIfAbsent(row.cell("mark").toLowerCase(Locale.ROOT), ""));
        return new Flags(genres);
    }

    /** The headline without the flags around it. */
    public Parted part(String text, Passage headline) {
        var flags = new ArrayList<Passage>();
        int start = headline.start();
        int end = headline.end();
        Matcher closing = CLOSING.matcher(headline.printed());
        if (closing.find() && closing.start() >= SHORTEST_HEADLINE && isFlag(closing.group("bracket"))) {
            flags.add(Passage.of(text, start + closing.start("bracket"), start + closing.end("bracket")));
            end = start + closing.start();
        }
        Matcher opening = OPENING.matcher(text.substring(start, end));
        while (opening.find() && end - start - opening.end() >= SHORTEST_HEADLINE && opens(opening)) {
            String group = opening.group("bracket") == null ? "flag" : "bracket";
            flags.add(Passage.of(text, start + opening.start(group), start + opening.end(group)));
            start += opening.end();
            opening = OPENING.matcher(text.substring(start, end));
        }
        return new Parted(Passage.of(text, start, end), flags);
    }

    private boolean opens(Matcher opening) {
        if (opening.group("bracket") != null) {
            return isFlag(opening.group("bracket"));
        }
        String flag = opening.group("flag");
        boolean capitals = flag.equals(flag.toUpperCase(Locale.ROOT));
        return isFlag(flag) && (capitals || !opening.group("sep").matches("[-–—]"));
    }

    private boolean isFlag(String words) {
        return genreOf(words).isPresent();
    }

    /** The genre that a flag tells; present and empty for a flag that tells none. */
    public Optional<String> genreOf(String words) {
        String flag = words.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(genres.get(flag))
                .or(() -> Optional.ofNullable(genres.get(ORDINAL.matcher(flag).replaceAll(""))));
    }
}
